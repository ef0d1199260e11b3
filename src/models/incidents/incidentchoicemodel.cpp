#include "models/incidents/incidentchoicemodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

using namespace incidents;

IncidentChoiceModel::IncidentChoiceModel(QObject *parent)
    : ValueRows(parent)
{
}

void IncidentChoiceModel::setChoices(const QList<IncidentChoice> &choices)
{
    m_all = choices;
    rebuild();
}

void IncidentChoiceModel::setSought(const QString &words)
{
    m_sought = words.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void IncidentChoiceModel::rebuild()
{
    QList<IncidentChoice> next;
    for (const IncidentChoice &choice : std::as_const(m_all)) {
        const QString words = choice.label + u' ' + choice.title;
        if (std::all_of(m_sought.cbegin(), m_sought.cend(),
                        [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); }))
            next.append(choice);
    }
    become(next);
}

QVariant IncidentChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentChoice &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 %2").arg(row.label, row.title);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4").arg(row.label, row.title, name(row.severity), shownWord(row.status));
    case look::SpansRole:
        return QVariant::fromValue(look::Spans{row.open ? look::strong(row.title) : look::plain(row.title),
                                               look::mono(QStringLiteral("  ") + row.label, look::Token::Muted)});
    case look::SeverityRole:
        return int(row.severity);
    case look::WhoRole:
        return shownWord(row.status);
    default:
        return {};
    }
}

} // namespace models
