#include "models/figures/behindmodel.h"

#include "domain/incidents/figures.h"
#include "domain/incidents/label.h"
#include "domain/incidents/words.h"
#include "models/incidents/headline.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

using namespace incidents;

namespace {

const Measure *measureOf(QLatin1String figure)
{
    const QList<Measure> &all = measures();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [figure](const Measure &one) { return one.id == figure; });
    return found == all.cend() ? nullptr : &*found;
}

BehindRow behindRowOf(const store::SpanRow &row, const Measure &measure, const QStringList &ids)
{
    const figures::Measurement &span = row.span;
    BehindRow out{.key = row.incidentId,
                  .label = labelOf(row.incidentId, ids),
                  .title = row.title,
                  .severity = span.severity,
                  .counts = span.value() && !span.backfilled,
                  .opens = row.incidentId};
    for (const QString &entry : {row.fromEntry, row.toEntry}) {
        if (!entry.isEmpty())
            out.entries.append(entry);
    }
    if (!span.from)
        out.missing = measure.from;
    else if (!span.to)
        out.missing = measure.to;
    if (out.missing)
        out.value = BehindModel::tr("no %1").arg(wordWithin(*out.missing));
    else
        out.value = span.value() ? base::countdownText(*span.value()) : BehindModel::tr("inverted");
    if (span.inverted())
        out.standing = BehindModel::tr("%1 is stated before %2").arg(wordWithin(measure.to), wordWithin(measure.from));
    else if (span.backfilled)
        out.standing = BehindModel::tr("recorded afterwards");
    return out;
}

BehindRow behindRowOf(const figures::ClosedIncident &row, const QStringList &ids, base::Instant now)
{
    BehindRow out{.key = row.id,
                  .label = labelOf(row.id, ids),
                  .title = row.title,
                  .severity = row.severity,
                  .value = BehindModel::tr("no"),
                  .counts = !row.backfilled,
                  .opens = row.id,
                  .entries = {row.closedEntry}};
    if (const figures::Again *again = row.recurrence()) {
        out.value = BehindModel::tr("yes");
        out.standing = BehindModel::tr("came back as %1").arg(labelOf(again->incident, ids));
        out.opens = again->incident;
        out.entries = {again->detectedEntry, again->linkEntry};
    } else if (row.suspicion()) {
        out.standing = BehindModel::tr("suspected: %1").arg(labelOf(row.suspicion()->incident, ids));
    } else if (row.pending(now)) {
        out.value = BehindModel::tr("not yet");
        out.standing = BehindModel::tr("90 days pass on %1").arg(base::dayText(row.closed + figures::recurrenceTime));
    }
    if (row.backfilled)
        out.standing = BehindModel::tr("recorded afterwards");
    return out;
}

} // namespace

BehindModel::BehindModel(QObject *parent)
    : ValueRows(parent)
{
}

int BehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void BehindModel::setSpans(QLatin1String figure, const QList<store::SpanRow> &rows, const QStringList &ids)
{
    QList<BehindRow> next;
    if (const Measure *measure = measureOf(figure)) {
        for (const store::SpanRow &row : rows)
            next.append(behindRowOf(row, *measure, ids));
    }
    take(figure, next);
}

void BehindModel::setClosed(const QList<figures::ClosedIncident> &rows, const QStringList &ids, base::Instant now)
{
    QList<BehindRow> next;
    for (const figures::ClosedIncident &row : rows)
        next.append(behindRowOf(row, ids, now));
    std::stable_partition(next.begin(), next.end(),
                          [](const BehindRow &row) { return row.opens != row.key; }); // what came back first
    take(figures::recurrenceId(), next);
}

void BehindModel::clear()
{
    take({}, {});
}

/// Of the same figure rows keep their places; another one has an order of its own.
void BehindModel::take(const QString &figure, const QList<BehindRow> &next)
{
    if (figure == m_figure)
        become(next);
    else
        replace(next);
    m_figure = figure;
}

QVariant BehindModel::cell(const BehindRow &row, int column, int role) const
{
    using namespace look;
    if (role == SeverityRole && column == Severity)
        return int(shapeOf(row.severity));
    if (role == SpansRole && column == Incident) {
        Spans spans{plain(row.title), mono(QStringLiteral("  ") + row.label, Token::Muted)};
        if (!row.standing.isEmpty())
            spans.append(dim(QStringLiteral("  ") + row.standing));
        return QVariant::fromValue(spans);
    }
    if (role == MonoRole)
        return column == Value && !row.missing;
    if (role == TokenRole && column == Value && row.missing)
        return int(Token::Warn);
    if (role == DimRole)
        return !row.counts && !row.missing;
    return {};
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BehindRow &row = at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (column == Severity)
            return role == Qt::DisplayRole ? QString()
                                           : QStringLiteral("%1 %2").arg(name(row.severity), shownWord(row.severity));
        if (column == Value)
            return row.value;
        QStringList parts{row.title, row.label, row.standing};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::TextAlignmentRole && column == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return cell(row, column, role);
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Severity:
        return role == Qt::DisplayRole ? QString() : tr("Severity");
    case Value:
        return tr("Value");
    case Incident:
        return tr("Incident");
    default:
        return {};
    }
}

} // namespace models
