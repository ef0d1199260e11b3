#include "domain/incidents/roleassumed.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<RoleAssumed> RoleAssumed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    RoleAssumed out;
    out.role = fields.named("role", roleFrom);
    out.login = fields.text("login", 100);
    out.handover = fields.optionalText("handover", 4000);
    return fields.finish(out);
}

QJsonObject RoleAssumed::write() const
{
    QJsonObject payload{{QStringLiteral("role"), name(role)}, {QStringLiteral("login"), login}};
    journal::putText(payload, "handover", handover);
    return payload;
}

base::Done RoleAssumed::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    for (const RoleSpan &span : incident.roles) {
        if (span.role == role && span.login == login && !span.ended)
            return journal::refused(QStringLiteral("%1 is %2 already").arg(login, word(role)));
        if (role == Role::Commander && span.role == role && stated.by.occurred.at < span.ended.value_or(span.assumed))
            return journal::refused(
                QStringLiteral("%1 was IC then").arg(span.login),
                QStringLiteral("a handover is not before %1").arg(base::rfc3339(span.ended.value_or(span.assumed))));
    }
    return base::done();
}

void RoleAssumed::apply(Incident &incident, const journal::Stated &stated) const
{
    for (RoleSpan &span : incident.roles) {
        if (role == Role::Commander && span.role == role && !span.ended) {
            span.ended = stated.by.occurred.at;
            span.handover = handover;
        }
    }
    incident.roles.append({role, login, stated.by.occurred.at, {}, {}, stated.entry->id});
}

QString RoleAssumed::line(const Incident &before, const journal::Stated &) const
{
    const RoleSpan *holder = role == Role::Commander ? before.holder(role) : nullptr;
    QString text = holder ? QStringLiteral("%1 is %2, after %3").arg(login, word(role), holder->login)
                          : QStringLiteral("%1 is %2").arg(login, word(role));
    return handover.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, handover);
}

} // namespace incidents
