#include "domain/actions/actionopened.h"

#include "domain/journal/fields.h"

namespace actions {

base::Result<ActionOpened> ActionOpened::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionOpened out;
    out.title = fields.text("title", 300);
    out.what = fields.named("kind", actionKindFrom);
    out.area = fields.named("area", controlAreaFrom);
    out.owner = fields.optionalText("owner", 100);
    out.due = fields.optionalInstant("due");
    out.source = payload.contains(QLatin1String("source")) ? fields.reference("source") : QString();
    return fields.finish(out);
}

QJsonObject ActionOpened::write() const
{
    QJsonObject payload{
        {QStringLiteral("title"), title}, {QStringLiteral("kind"), name(what)}, {QStringLiteral("area"), name(area)}};
    journal::putText(payload, "owner", owner);
    if (due)
        payload.insert(QStringLiteral("due"), base::micros(*due));
    journal::putText(payload, "source", source);
    return payload;
}

base::Done ActionOpened::validate(const Action &action, const journal::Stated &stated) const
{
    if (!action.title.isEmpty())
        return journal::refused(QStringLiteral("The action item is open already"));
    if (due && *due <= stated.by.occurred.at)
        return journal::refused(QStringLiteral("It would be due before it is opened"),
                                QStringLiteral("give it a later day"));
    return base::done();
}

void ActionOpened::apply(Action &action, const journal::Stated &stated) const
{
    action.title = title;
    action.type = what;
    action.area = area;
    action.owner = owner;
    action.due = due;
    action.source = source;
    action.opened = stated.by.occurred.at;
}

QString ActionOpened::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return owner.isEmpty() ? title : QStringLiteral("%1: %2").arg(owner, title);
}

} // namespace actions
