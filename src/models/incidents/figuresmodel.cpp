#include "models/incidents/figuresmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

using namespace incidents;

namespace {

QString targetText(const Target &target)
{
    const QString limit =
        FiguresModel::tr("target %1 (%2)").arg(base::countdownText(target.limit), shown(target.source));
    if (!target.met)
        return limit;
    return *target.met ? FiguresModel::tr("met: %1").arg(limit) : FiguresModel::tr("missed: %1").arg(limit);
}

QString whyOf(const Figure &figure)
{
    if (figure.inverted)
        return FiguresModel::tr("no figure: %1 is stated before %2")
            .arg(wordWithin(figure.to), wordWithin(figure.from));
    QStringList parts;
    if (!figure.missing.isEmpty()) {
        QStringList missing;
        for (const Milestone milestone : figure.missing)
            missing.append(wordWithin(milestone));
        parts.append(FiguresModel::tr("not stated: %1").arg(missing.join(QStringLiteral(", "))));
    } else {
        for (const Target &target : figure.targets)
            parts.append(targetText(target));
    }
    return parts.join(QStringLiteral(" · "));
}

FigureRow figureRow(const Incident &incident, const Figure &figure)
{
    FigureRow row{QString(figure.id), shown(figure.name), {}, whyOf(figure), {}, {}};
    if (!figure.value)
        return row;
    row.value = base::countdownText(*figure.value);
    row.entries = {incident.milestones.value(figure.from).entryId, incident.milestones.value(figure.to).entryId};
    for (const Target &target : figure.targets) {
        if (target.met)
            row.met = row.met.value_or(true) && *target.met;
    }
    return row;
}

} // namespace

FiguresModel::FiguresModel(QObject *parent)
    : ValueRows(parent)
{
}

void FiguresModel::setIncident(const IncidentPtr &incident)
{
    QList<FigureRow> next;
    for (const Figure &figure : incident ? figuresOf(*incident) : QList<Figure>())
        next.append(figureRow(*incident, figure));
    become(next);
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow &row = at(index.row());
    const QString said = row.why.isEmpty() ? row.name : row.name + QStringLiteral(" · ") + row.why;
    switch (role) {
    case Qt::DisplayRole:
        return said;
    case Qt::AccessibleTextRole:
        return row.value.isEmpty() ? said : row.value + QStringLiteral(", ") + said;
    case look::EdgeTimeRole:
        return row.value.isEmpty() ? QStringLiteral("–") : row.value;
    case look::SpansRole: {
        const look::Token token = row.met ? (*row.met ? look::Token::Ok : look::Token::Bad) : look::Token::Muted;
        look::Spans spans{look::plain(row.name, row.value.isEmpty() ? look::Token::Muted : look::Token::Text)};
        if (!row.why.isEmpty())
            spans.append(look::plain(QStringLiteral("  ") + row.why, token));
        return QVariant::fromValue(spans);
    }
    default:
        return {};
    }
}

} // namespace models
