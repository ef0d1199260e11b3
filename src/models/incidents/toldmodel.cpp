#include "models/incidents/toldmodel.h"

#include "domain/incidents/words.h"
#include "models/incidents/duemodel.h"
#include "models/incidents/zoneat.h"
#include "models/look/roles.h"
#include "models/look/token.h"

#include <algorithm>

namespace models {

using namespace incidents;

ToldModel::ToldModel(QObject *parent)
    : ValueRows(parent)
{
}

void ToldModel::setIncident(const IncidentPtr &incident, base::Instant now)
{
    m_now = now;
    QList<ToldRow> next;
    for (const Notification &one : incident ? incident->notifications : QList<Notification>())
        next.append({one.stakeholder, one});
    become(next);
}

void ToldModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void ToldModel::tick(base::Instant now)
{
    QStringList before;
    for (const ToldRow &row : rows())
        before.append(stateText(row.notification));
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (stateText(at(row).notification) != before.at(row))
            touch(row, {look::WhoRole, look::TokenRole, Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

int ToldModel::told() const
{
    return int(
        std::count_if(rows().cbegin(), rows().cend(), [](const ToldRow &row) { return row.notification.told(); }));
}

QString ToldModel::stateText(const Notification &one) const
{
    switch (one.state) {
    case Delivery::Pending:
        if (one.due && *one.due >= m_now)
            return tr("in %1").arg(base::countdownText(*one.due - m_now));
        return one.due ? tr("not told") : tr("later");
    case Delivery::Sent:
    case Delivery::Delivered:
        if (one.acknowledge)
            return wordWithin(one.state);
        break;
    case Delivery::Acknowledged:
        break;
    default:
        return wordWithin(one.state);
    }
    const std::optional<base::Instant> at = one.toldAt();
    return at ? base::clockText(*at, zoneAt(m_zone, *at).offset).left(5) : tr("told");
}

int ToldModel::token(const Notification &one) const
{
    using look::Token;
    if (one.state == Delivery::Failed)
        return int(Token::Bad);
    if (one.state == Delivery::Waived)
        return int(Token::Muted);
    if (one.settled())
        return int(Token::Ok);
    if (one.state != Delivery::Pending)
        return int(Token::Warn);
    if (!one.due)
        return int(Token::Muted);
    return int(*one.due < m_now ? Token::Bad : *one.due - m_now <= dueSoon ? Token::Warn : Token::Muted);
}

QVariant ToldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Notification &one = at(index.row()).notification;
    switch (role) {
    case Qt::DisplayRole:
        return one.stakeholder;
    case Qt::AccessibleTextRole:
        return one.settled() && one.told() ? tr("%1, told %2").arg(one.stakeholder, stateText(one))
                                           : tr("%1, %2").arg(one.stakeholder, stateText(one));
    case Qt::ToolTipRole: {
        QStringList tries;
        for (const Attempt &attempt : one.attempts)
            tries.append(QStringLiteral("%1 %2: %3%4")
                             .arg(base::clockText(attempt.at, zoneAt(m_zone, attempt.at).offset), attempt.channel,
                                  wordWithin(attempt.result),
                                  attempt.person.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(attempt.person)));
        return one.waiver.isEmpty() ? tries.join(u'\n') : one.waiver;
    }
    case look::WhoRole:
        return stateText(one);
    case look::TokenRole:
        return token(one);
    case look::CheckRole:
        return one.settled() && one.told() ? QVariant(int(look::Check::Done)) : QVariant();
    default:
        return {};
    }
}

} // namespace models
