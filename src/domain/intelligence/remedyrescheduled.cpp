#include "domain/intelligence/remedyrescheduled.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<RemedyRescheduled> RemedyRescheduled::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    RemedyRescheduled out;
    out.remedy = fields.reference("action");
    out.owner = fields.optionalText("owner", 100);
    out.due = fields.optionalInstant("due_us");
    out.reason = fields.optionalText("reason", 1000);
    return fields.finish(out);
}

QJsonObject RemedyRescheduled::write() const
{
    QJsonObject payload{{QStringLiteral("action"), remedy}};
    journal::putText(payload, "owner", owner);
    journal::putText(payload, "reason", reason);
    if (due)
        payload.insert(QStringLiteral("due_us"), base::micros(*due));
    return payload;
}

base::Done RemedyRescheduled::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    const Remedy *known = alert.remedy(remedy);
    if (!known)
        return journal::refused(QStringLiteral("There is no such action"));
    if (!known->running())
        return journal::refused(QStringLiteral("It is %1").arg(word(known->state).toLower()),
                                QStringLiteral("plan a new one"));
    if (!due && owner.isEmpty())
        return journal::refused(QStringLiteral("Nothing about the action changes"),
                                QStringLiteral("give it a time or somebody else"));
    if (due && known->due && *due > *known->due && reason.trimmed().isEmpty())
        return journal::refused(QStringLiteral("A later time needs a reason"), QStringLiteral("say what changed"));
    return base::done();
}

void RemedyRescheduled::apply(Alert &alert, const journal::Stated &) const
{
    for (Remedy &known : alert.remedies) {
        if (known.entryId != remedy)
            continue;
        if (due)
            known.due = due;
        if (!owner.isEmpty())
            known.owner = owner;
    }
}

QString RemedyRescheduled::line(const Alert &before, const journal::Stated &) const
{
    const Remedy *known = before.remedy(remedy);
    QStringList said;
    if (!owner.isEmpty())
        said.append(owner);
    if (due)
        said.append(QStringLiteral("due %1").arg(base::rfc3339(*due)));
    if (!reason.isEmpty())
        said.append(reason);
    return QStringLiteral("%1: %2").arg(known ? known->text : remedy, said.join(QStringLiteral(", ")));
}

} // namespace intelligence
