#include "domain/incidents/decided.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

#include <QJsonArray>

namespace incidents {

base::Result<Decided> Decided::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Decided out;
    out.text = fields.text("text");
    out.options = fields.texts("options", 20);
    out.objections = fields.optionalText("objections", 4000);
    out.reviewAt = fields.optionalInstant("review_at");
    return fields.finish(out);
}

QJsonObject Decided::write() const
{
    QJsonObject payload{{QStringLiteral("text"), text}};
    if (!options.isEmpty())
        payload.insert(QStringLiteral("options"), QJsonArray::fromStringList(options));
    journal::putText(payload, "objections", objections);
    if (reviewAt)
        payload.insert(QStringLiteral("review_at"), base::micros(*reviewAt));
    return payload;
}

base::Done Decided::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (const base::Done fine = declared(incident); !fine)
        return fine;
    if (reviewAt && *reviewAt <= stated.by.occurred.at)
        return journal::refused(QStringLiteral("The review would be before the decision"),
                                QStringLiteral("give it a later time"));
    return base::done();
}

void Decided::apply(Incident &incident, const journal::Stated &stated) const
{
    const QString label = QStringLiteral("D-%1").arg(incident.countOf(type) + 1);
    incident.decisions.append({.entryId = stated.entry->id,
                               .label = label,
                               .text = text,
                               .options = options,
                               .objections = objections,
                               .by = stated.by.actor,
                               .at = stated.by.occurred.at,
                               .reviewAt = reviewAt});
    if (reviewAt)
        incident.watch(*reviewAt);
}

QString Decided::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
