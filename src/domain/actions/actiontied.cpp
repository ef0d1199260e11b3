#include "domain/actions/actiontied.h"

#include "domain/journal/fields.h"

#include <QRegularExpression>

namespace actions {

base::Result<ActionTied> ActionTied::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionTied out;
    out.issue = fields.text("issue", 400);
    return fields.finish(out);
}

QJsonObject ActionTied::write() const
{
    return {{QStringLiteral("issue"), issue}};
}

base::Done ActionTied::validate(const Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    static const QRegularExpression known(
        QStringLiteral("^([A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+#[0-9]+|https://[^\\s]+/issues/[0-9]+)$"));
    if (!known.match(issue).hasMatch())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("“%1” names no issue").arg(issue),
                           QStringLiteral("write owner/repository#12 or its address")};
    return opened(action);
}

void ActionTied::apply(Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    action.issue = issue;
}

QString ActionTied::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return QStringLiteral("%1 is %2").arg(before.title, issue);
}

} // namespace actions
