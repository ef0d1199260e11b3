#include "domain/intelligence/alertcontrolrecorded.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertControlRecorded> AlertControlRecorded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertControlRecorded out;
    out.text = fields.text("text", 2000);
    out.until = fields.optionalInstant("until_us");
    return fields.finish(out);
}

QJsonObject AlertControlRecorded::write() const
{
    QJsonObject payload{{QStringLiteral("text"), text}};
    if (until)
        payload.insert(QStringLiteral("until_us"), base::micros(*until));
    return payload;
}

base::Done AlertControlRecorded::validate(const Alert &alert, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    if (until && *until <= stated.by.occurred.at)
        return journal::refused(QStringLiteral("The control would end before it begins"),
                                QStringLiteral("give it a later end, or none"));
    return base::done();
}

void AlertControlRecorded::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.assessment.record({.entryId = stated.entry->id,
                             .text = text,
                             .by = stated.by.actor,
                             .at = stated.by.occurred.at,
                             .until = until});
}

QString AlertControlRecorded::line(const Alert &, const journal::Stated &) const
{
    const QString said = QStringLiteral("Control in place: %1").arg(text);
    return until ? QStringLiteral("%1 (until %2)").arg(said, base::rfc3339(*until)) : said;
}

} // namespace intelligence
