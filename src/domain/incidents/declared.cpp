#include "domain/incidents/declared.h"

#include "domain/journal/fields.h"

namespace incidents {

base::Result<Declared> Declared::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Declared out;
    out.severity = Severity(fields.number("severity", 1, 4));
    out.category = fields.optionalText("category", 60);
    out.detector = fields.optionalText("detector", 200);
    out.visibility = fields.named("visibility", visibilityFrom);
    out.codename = fields.optionalText("codename", 60);
    out.backfilled = fields.flag("backfilled");
    out.ticket = fields.optionalText("ticket", 500);
    return fields.finish(out);
}

QJsonObject Declared::write() const
{
    QJsonObject payload{{QStringLiteral("severity"), int(severity)},
                        {QStringLiteral("visibility"), incidents::name(visibility)}};
    journal::putText(payload, "category", category);
    journal::putText(payload, "detector", detector);
    journal::putText(payload, "codename", codename);
    journal::putText(payload, "ticket", ticket);
    if (backfilled)
        payload.insert(QStringLiteral("backfilled"), true);
    return payload;
}

base::Done Declared::validate(const Incident &incident, const journal::Stated &) const
{
    return incident.severities.isEmpty()
        ? base::done()
        : journal::refused(QStringLiteral("The incident is declared already"), QStringLiteral("amend the declaration"));
}

void Declared::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.category = category;
    incident.detector = detector;
    incident.visibility = visibility;
    incident.codename = codename;
    incident.backfilled = backfilled;
    incident.ticket = ticket;
    incident.status = Status::Triage;
    incident.severities.append({stated.by.occurred.at, severity, stated.by.actor, {}, stated.entry->id});
    incident.milestones.insert(Milestone::Declared, {stated.by.occurred, stated.by.actor, stated.entry->id, {}});
    incident.watchAgain();
}

QString Declared::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("Declared %1 %2").arg(name(severity), word(severity));
    return detector.isEmpty() ? text : QStringLiteral("%1, noticed by %2").arg(text, detector);
}

} // namespace incidents
