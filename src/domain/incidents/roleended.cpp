#include "domain/incidents/roleended.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

qsizetype spanOf(const Incident &incident, const RoleEnded &ended)
{
    for (qsizetype i = 0; i < incident.roles.size(); ++i) {
        const RoleSpan &span = incident.roles.at(i);
        if (span.role == ended.role && span.login == ended.login && !span.ended)
            return i;
    }
    return -1;
}

} // namespace

base::Result<RoleEnded> RoleEnded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    RoleEnded out;
    out.role = fields.named("role", roleFrom);
    out.login = fields.text("login", 100);
    out.reason = fields.optionalText("reason", 1000);
    out.handover = fields.optionalText("handover", 4000);
    return fields.finish(out);
}

QJsonObject RoleEnded::write() const
{
    QJsonObject payload{{QStringLiteral("role"), name(role)}, {QStringLiteral("login"), login}};
    journal::putText(payload, "reason", reason);
    journal::putText(payload, "handover", handover);
    return payload;
}

base::Done RoleEnded::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    const qsizetype at = spanOf(incident, *this);
    if (at < 0)
        return journal::refused(QStringLiteral("%1 is not %2").arg(login, word(role)));
    const base::Instant assumed = incident.roles.at(at).assumed;
    if (stated.by.occurred.at < assumed)
        return journal::refused(
            QStringLiteral("%1 became %2 only at %3").arg(login, word(role), base::rfc3339(assumed)));
    if (role == Role::Commander && reason.trimmed().isEmpty())
        return journal::refused(QStringLiteral("Nobody would be IC"),
                                QStringLiteral("name a successor, or say why there is none"));
    return base::done();
}

void RoleEnded::apply(Incident &incident, const journal::Stated &stated) const
{
    const qsizetype at = spanOf(incident, *this);
    incident.roles[at].ended = stated.by.occurred.at;
    incident.roles[at].handover = handover;
    incident.watchAgain();
}

QString RoleEnded::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("%1 is no longer %2").arg(login, word(role));
    const QString why = reason.isEmpty() ? handover : reason;
    return why.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, why);
}

} // namespace incidents
