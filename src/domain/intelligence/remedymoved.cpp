#include "domain/intelligence/remedymoved.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<RemedyMoved> RemedyMoved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    RemedyMoved out;
    out.remedy = fields.reference("action");
    out.to = fields.named("to", remedyStateFrom);
    out.why = fields.optionalText("why", 2000);
    return fields.finish(out);
}

QJsonObject RemedyMoved::write() const
{
    QJsonObject payload{{QStringLiteral("action"), remedy}, {QStringLiteral("to"), name(to)}};
    journal::putText(payload, "why", why);
    return payload;
}

base::Done RemedyMoved::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    const Remedy *known = alert.remedy(remedy);
    if (!known)
        return journal::refused(QStringLiteral("There is no such action"));
    if (known->state == to)
        return journal::refused(QStringLiteral("It is %1 already").arg(word(to).toLower()));
    if (to == RemedyState::Dropped && why.trimmed().isEmpty())
        return journal::refused(QStringLiteral("Dropping an action needs a reason"), QStringLiteral("say why"));
    return base::done();
}

void RemedyMoved::apply(Alert &alert, const journal::Stated &stated) const
{
    for (Remedy &known : alert.remedies) {
        if (known.entryId != remedy)
            continue;
        known.state = to;
        known.why = why;
        known.by = stated.by.actor;
        known.finished = known.running() ? std::nullopt : std::optional(stated.by.occurred.at);
    }
}

QString RemedyMoved::line(const Alert &before, const journal::Stated &) const
{
    const Remedy *known = before.remedy(remedy);
    const QString text = QStringLiteral("%1: %2").arg(word(to), known ? known->text : remedy);
    return why.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, why);
}

} // namespace intelligence
