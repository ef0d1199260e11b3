#include "models/evidence/evidencemodel.h"

#include "models/evidence/evidencewords.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/hashtext.h"
#include "models/look/roles.h"

namespace models {

using evidence::Item;
using look::Chip;
using look::Spans;
using look::Token;

namespace {

Chip stateChip(const Item &item)
{
    if (item.disposal)
        return Chip::Warn; // waits for the second person
    switch (item.state) {
    case evidence::State::Sealed:
        return Chip::Ok;
    case evidence::State::Missing:
    case evidence::State::Mismatch:
        return Chip::Bad;
    case evidence::State::Planned:
        return Chip::Line;
    case evidence::State::Collected:
        return Chip::Warn;
    default:
        return Chip::Plain;
    }
}

bool isItemBroken(const Item &item)
{
    return item.state == evidence::State::Missing || item.state == evidence::State::Mismatch;
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : ValueRows(parent)
{
}

void EvidenceModel::setRows(const QList<EvidenceLine> &rows, bool more)
{
    m_more = more;
    m_asked = false;
    become(rows);
}

void EvidenceModel::append(const QList<EvidenceLine> &rows, bool more)
{
    setRows(this->rows() + rows, more);
}

bool EvidenceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void EvidenceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

void EvidenceModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
}

void EvidenceModel::tick(base::Instant now)
{
    const base::Instant before = std::exchange(m_now, now);
    for (int row = 0; row < rowCount(); ++row) {
        const Item &item = at(row).row.item;
        if (item.isPlanned() && item.expires
            && base::countdownText(*item.expires - before) != base::countdownText(*item.expires - now))
            Q_EMIT dataChanged(index(row, Clock), index(row, Clock));
    }
}

/// What runs of an item: until its source forgets, else until when it is kept.
QString EvidenceModel::clockText(const Item &item) const
{
    if (item.isPlanned())
        return item.expires ? base::countdownText(*item.expires - m_now) : QString();
    if (item.isOver() || !item.retention)
        return {};
    return tr("kept to %1").arg(base::dayText(*item.retention, zoneAt(m_zone, *item.retention).offset));
}

QString EvidenceModel::text(const Item &item, int column) const
{
    switch (column) {
    case Label:
        return item.label;
    case Title:
        return item.title;
    case Kind:
        return kindWords(item);
    case Size:
        return item.sha256.isEmpty() && item.size == 0 ? QString() : sizeText(item.size);
    case Hash:
        return look::hashtext::shortened(item.sha256);
    case State:
        return stateWords(item);
    case Holder:
        return item.handover ? item.holder + QStringLiteral(" → ") + item.handover->to : item.holder;
    case Clock:
        return clockText(item);
    default:
        return {};
    }
}

QVariant EvidenceModel::cell(const EvidenceLine &line, int column, int role) const
{
    const Item &item = line.row.item;
    switch (role) {
    case look::SpansRole:
        if (column == Clock && item.isPlanned() && item.expires)
            return QVariant::fromValue(Spans{look::clocktext::countdown(*item.expires - m_now, vanishesSoon)});
        if (column == Title && (!item.hold.isEmpty() || item.sensitivity == evidence::Sensitivity::Restricted)) {
            Spans spans{look::plain(item.title)};
            if (!item.hold.isEmpty())
                spans += {look::plain(QStringLiteral("  ")), look::chip(tr("legal hold"), Chip::Warn)};
            if (item.sensitivity == evidence::Sensitivity::Restricted)
                spans += {look::plain(QStringLiteral("  ")), look::chip(sensitivityWords(item.sensitivity), Chip::Bad)};
            return QVariant::fromValue(spans);
        }
        return {};
    case look::ChipRole:
        return column == State ? QVariant(int(stateChip(item))) : QVariant();
    case look::MonoRole:
        return column == Label || column == Hash || column == Incident;
    case look::TokenRole:
        if (column == Holder && item.handover)
            return int(Token::Warn);
        return column == Kind || column == Incident || column == Size || column == Clock ? QVariant(int(Token::Muted))
                                                                                         : QVariant();
    case look::ToneRole:
        return isItemBroken(item) ? QVariant(int(look::Tone::Bad)) : QVariant();
    case look::DimRole:
        return item.isOver();
    default:
        return {};
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EvidenceLine &line = at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return column == Incident ? line.incident : text(line.row.item, column);
    if (role == Qt::AccessibleTextRole) {
        if (column == Hash)
            return line.row.item.sha256.isEmpty() ? tr("no hash") : line.row.item.sha256;
        if (column == Clock && line.row.item.isPlanned() && line.row.item.expires)
            return tr("vanishes in %1").arg(clockText(line.row.item));
        return column == Incident ? line.incident : text(line.row.item, column);
    }
    if (role == Qt::TextAlignmentRole)
        return column == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    return cell(line, column, role);
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList heads{tr("Label"),   tr("Evidence"), tr("Kind"),   tr("Incident"), tr("Size"),
                            tr("SHA-256"), tr("State"),    tr("Holder"), tr("Clock")};
    return heads.value(section);
}

} // namespace models
