#include "models/incidents/factorsmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"

namespace models {

using namespace incidents;

FactorsModel::FactorsModel(QObject *parent)
    : ValueRows(parent)
{
}

void FactorsModel::setIncident(const IncidentPtr &incident)
{
    QList<FactorRow> next;
    for (const Factor &factor : incident ? incident->review.factors : QList<Factor>())
        next.append({factor.entryId, factor, blameIn(factor.text, *incident).has_value()});
    become(next);
}

QVariant FactorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactorRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(shownWord(row.factor.kind), row.factor.text);
    case look::SpansRole: {
        look::Spans spans{look::chip(shownWord(row.factor.kind)), look::plain(u' ' + row.factor.text)};
        if (row.blames)
            spans += {look::plain(QStringLiteral(" ")), look::chip(tr("reads like blame"), look::Chip::Warn)};
        return QVariant::fromValue(spans);
    }
    case look::WhoRole:
        return row.factor.by;
    default:
        return {};
    }
}

QString blameText(const QString &factor, const Incident &incident)
{
    const std::optional<Blame> blame = blameIn(factor, incident);
    if (!blame)
        return {};
    return blame->person
        ? FactorsModel::tr("It names %1: say what made it possible, not who.").arg(blame->words)
        : FactorsModel::tr("“%1” is about a person's act: say what made it easy or hid it.").arg(blame->words);
}

} // namespace models
