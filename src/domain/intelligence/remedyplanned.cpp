#include "domain/intelligence/remedyplanned.h"

#include "domain/journal/fields.h"

#include <algorithm>

namespace intelligence {

base::Result<RemedyPlanned> RemedyPlanned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    RemedyPlanned out;
    out.what = fields.named("kind", remedyKindFrom);
    out.text = fields.text("text", 1000);
    out.owner = fields.optionalText("owner", 100);
    out.due = fields.optionalInstant("due_us");
    return fields.finish(out);
}

QJsonObject RemedyPlanned::write() const
{
    QJsonObject payload{{QStringLiteral("kind"), name(what)}, {QStringLiteral("text"), text}};
    journal::putText(payload, "owner", owner);
    if (due)
        payload.insert(QStringLiteral("due_us"), base::micros(*due));
    return payload;
}

base::Done RemedyPlanned::validate(const Alert &alert, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    if (due && *due <= stated.by.occurred.at)
        return journal::refused(QStringLiteral("The action would be due before it is planned"),
                                QStringLiteral("give it a later time"));
    return base::done();
}

void RemedyPlanned::apply(Alert &alert, const journal::Stated &stated) const
{
    // Numbered by the entries there are, so that striking one does not renumber the others.
    const auto before = std::count_if(alert.entries.begin(), alert.entries.end(), [](const journal::EntryPtr &entry) {
        return entry->type == QLatin1String(type);
    });
    alert.remedies.append({.entryId = stated.entry->id,
                           .label = QStringLiteral("A-%1").arg(before + 1),
                           .kind = what,
                           .text = text,
                           .owner = owner,
                           .planned = stated.by.occurred.at,
                           .due = due,
                           .by = stated.by.actor});
}

QString RemedyPlanned::line(const Alert &, const journal::Stated &) const
{
    QString said = QStringLiteral("%1: %2").arg(word(what), text);
    if (!owner.isEmpty())
        said += QStringLiteral(" (%1)").arg(owner);
    return due ? QStringLiteral("%1, due %2").arg(said, base::rfc3339(*due)) : said;
}

} // namespace intelligence
