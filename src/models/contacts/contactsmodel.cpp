#include "models/contacts/contactsmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"
#include "models/look/token.h"

namespace models {

namespace {

QString everyWord(const contacts::Card &card)
{
    QStringList words = card.roles;
    for (const contacts::Way &way : card.ways)
        words.append(contacts::text(way));
    words += {card.name, card.organisation, card.zone, card.hours, incidents::shown(contacts::word(card.side))};
    return words.join(u' ');
}

bool holds(const contacts::Card &card, const QStringList &sought)
{
    const QString words = everyWord(card);
    return std::all_of(sought.cbegin(), sought.cend(),
                       [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ContactsModel::ContactsModel(QObject *parent)
    : ValueRows(parent)
{
}

void ContactsModel::setContacts(const QList<store::ContactRow> &contacts)
{
    m_all = contacts;
    rebuild();
}

void ContactsModel::setSought(const QString &words)
{
    m_sought = words.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void ContactsModel::setRetired(bool shown)
{
    m_retired = shown;
    rebuild();
}

int ContactsModel::standing() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const store::ContactRow &row) { return !row.retired; }));
}

void ContactsModel::rebuild()
{
    QList<ContactLine> next;
    for (const store::ContactRow &row : std::as_const(m_all)) {
        if ((m_retired || !row.retired) && holds(row.card, m_sought))
            next.append({row.id, row});
    }
    become(next);
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::ContactRow &row = at(index.row()).contact;
    const contacts::Card &card = row.card;
    if (role == look::TokenRole)
        return int(row.retired || index.column() == Side ? look::Token::Muted : look::Token::Text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.retired ? tr("%1 (retired)").arg(card.name) : card.name;
    case Roles:
        return card.roles.isEmpty() ? card.organisation : card.roles.join(QStringLiteral(", "));
    case Reach:
        return card.ways.isEmpty() ? tr("no way noted") : contacts::text(card.ways.first());
    case Side:
        return incidents::shown(contacts::word(card.side));
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Name"), tr("Stands for"), tr("First way"), tr("Side")};
    return heads.value(section);
}

} // namespace models
