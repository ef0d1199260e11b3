#include "domain/intelligence/alertoverridden.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertOverridden> AlertOverridden::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertOverridden out;
    out.to = fields.named("to", bandFrom);
    out.reason = fields.text("reason", 2000);
    const std::optional<base::Instant> until = fields.optionalInstant("until_us");
    if (!until)
        fields.fail("until_us", QStringLiteral("is missing: an override needs an expiry"));
    out.until = until.value_or(base::Instant{});
    return fields.finish(out);
}

QJsonObject AlertOverridden::write() const
{
    return {{QStringLiteral("to"), name(to)},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("until_us"), base::micros(until)}};
}

base::Done AlertOverridden::validate(const Alert &alert, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    const base::Instant at = stated.by.occurred.at;
    if (until <= at)
        return journal::refused(QStringLiteral("The override would have lapsed before it begins"),
                                QStringLiteral("give it a later end"));
    const Priority now = alert.priority(at);
    if (!now.overridden && now.ruled == to)
        return journal::refused(QStringLiteral("It is %1 by the rule already").arg(word(to).toLower()));
    return base::done();
}

void AlertOverridden::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.assessment.put({.entryId = stated.entry->id,
                          .to = to,
                          .reason = reason,
                          .by = stated.by.actor,
                          .at = stated.by.occurred.at,
                          .until = until});
}

QString AlertOverridden::line(const Alert &before, const journal::Stated &stated) const
{
    return QStringLiteral("%1 instead of %2 until %3: %4")
        .arg(word(to), word(before.priority(stated.by.occurred.at).band).toLower(), base::rfc3339(until), reason);
}

} // namespace intelligence
