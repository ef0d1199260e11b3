#include "models/incidents/deliverablesmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

using namespace incidents;

namespace {

DeliverableRow shownRow(const DeliverableStanding &standing)
{
    DeliverableRow row;
    row.key = name(standing.what);
    row.title = shownWord(standing.what);
    row.met = standing.met();
    for (const Part part : standing.missing)
        row.missing.append(shownWord(part));
    row.hasStep = standing.step != nullptr;
    if (standing.step && !standing.step->open()) {
        row.settled = true;
        row.why = standing.step->why;
        row.by = standing.step->by;
    }
    return row;
}

QString noteOf(const DeliverableRow &row)
{
    if (row.missing.isEmpty())
        return DeliverablesModel::tr("the review holds it");
    if (row.settled)
        return row.why.isEmpty() ? DeliverablesModel::tr("settled by %1").arg(row.by)
                                 : DeliverablesModel::tr("settled by %1: %2").arg(row.by, row.why);
    return DeliverablesModel::tr("missing: %1").arg(row.missing.join(QStringLiteral(", ")));
}

} // namespace

DeliverablesModel::DeliverablesModel(QObject *parent)
    : ValueRows(parent)
{
}

void DeliverablesModel::setIncident(const IncidentPtr &incident, const PlannedActions &planned)
{
    QList<DeliverableRow> next;
    if (incident) {
        for (const DeliverableStanding &standing : deliverablesOf(*incident, planned))
            next.append(shownRow(standing));
    }
    become(next);
}

int DeliverablesModel::met() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [](const DeliverableRow &row) { return row.met; }));
}

QVariant DeliverablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeliverableRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1: %2").arg(row.title, noteOf(row));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(row.title, row.met ? tr("there") : tr("not there"), noteOf(row));
    case look::SpansRole:
        return QVariant::fromValue(
            look::Spans{row.met ? look::plain(row.title) : look::strong(row.title), look::lineBreak(),
                        row.met ? look::dim(noteOf(row)) : look::plain(noteOf(row), look::Token::Warn)});
    case look::CheckRole:
        return int(row.met ? look::Check::Done : look::Check::Empty);
    default:
        return {};
    }
}

} // namespace models
