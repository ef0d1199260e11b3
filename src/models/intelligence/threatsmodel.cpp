#include "models/intelligence/threatsmodel.h"

#include "base/whendone.h"
#include "models/look/roles.h"
#include "models/look/token.h"

namespace models {

using intelligence::ThreatIndicator;

ThreatsModel::ThreatsModel(store::Store &store, QObject *parent)
    : PagedRows(parent)
    , m_store(store)
    , m_now(store.clock().now())
{
}

void ThreatsModel::ask(const store::ThreatPlace &behind, int limit, const Take &take)
{
    m_now = m_store.clock().now();
    const auto read = [behind, limit](store::Database &mirror) -> base::Result<Page> {
        const base::Result<QList<store::ThreatRow>> rows = store::threats(mirror, behind, limit);
        if (!rows)
            return rows.error();
        Page page;
        for (const store::ThreatRow &row : *rows)
            page.rows.append({row.indicator.id, row.indicator});
        page.more = rows->size() == limit;
        page.end = rows->isEmpty() ? behind : store::placeOf(rows->last());
        return page;
    };
    base::whenDone(m_store.readMirror(read), this, take);
}

void ThreatsModel::tick(base::Instant now)
{
    for (int row = 0; row < rowCount(); ++row) {
        const ThreatIndicator &indicator = at(row).indicator;
        if (indicator.holdsAt(m_now) != indicator.holdsAt(now))
            touch(row, {});
    }
    m_now = now;
}

int ThreatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ThreatsModel::text(const ThreatIndicator &indicator, int column) const
{
    switch (column) {
    case Name:
        return indicator.name.isEmpty() ? indicator.id : indicator.name;
    case Value:
        if (indicator.values.isEmpty())
            return tr("not understood: %1").arg(indicator.notUnderstood);
        return indicator.values.size() == 1
            ? indicator.values.first().value
            : tr("%1 and %2 more").arg(indicator.values.first().value).arg(indicator.values.size() - 1);
    case Indicates:
        return indicator.indicates.isEmpty() ? indicator.types.join(QStringLiteral(", "))
                                             : indicator.indicates.join(QStringLiteral(", "));
    case Producer:
        return indicator.producer;
    case Confidence:
        return indicator.confidence ? QString::number(*indicator.confidence) : QStringLiteral("–");
    case Until:
        if (indicator.revoked)
            return tr("revoked");
        if (!indicator.validUntil)
            return tr("no end");
        return indicator.holdsAt(m_now) ? base::dayText(*indicator.validUntil)
                                        : tr("ended %1").arg(base::dayText(*indicator.validUntil));
    default:
        return {};
    }
}

QVariant ThreatsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ThreatIndicator &indicator = at(index.row()).indicator;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(indicator, column);
    case look::MonoRole:
        return column == Value && !indicator.values.isEmpty();
    case look::TokenRole:
        return int(column == Value && indicator.values.isEmpty() ? look::Token::Warn : look::Token::Text);
    case look::DimRole:
        return !indicator.holdsAt(m_now);
    case Qt::ToolTipRole:
        return column == Name ? indicator.description : column == Value ? indicator.pattern : QString();
    case Qt::TextAlignmentRole:
        return column == Confidence ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ThreatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Confidence)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList heads{tr("Indicator"), tr("Value"), tr("Indicates"), tr("From"), tr("Confidence"), tr("Until")};
    return heads.value(section);
}

} // namespace models
