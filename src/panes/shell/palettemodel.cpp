#include "panes/shell/palettemodel.h"

#include "models/look/roles.h"
#include "models/look/span.h"

namespace shell {

namespace {

constexpr int recentBonus = 12;

/// `text` with the letters that were typed in bold.
look::Spans marked(const QString &text, const QList<int> &at)
{
    look::Spans out;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool bold = next < at.size() && at.at(next) == i;
        qsizetype end = i;
        while (end < text.size() && bold == (next < at.size() && at.at(next) == end)) {
            ++end;
            next += bold ? 1 : 0;
        }
        const QString part = text.mid(i, end - i);
        out.append(bold ? look::strong(part) : look::plain(part));
        i = end;
    }
    return out;
}

/// A heading finds what stands under it, after everything found by its own words: each word typed is
/// in the text or in the heading.
std::optional<FuzzyMatch> matchWithHeading(const QString &query, const PaletteItem &item)
{
    FuzzyMatch out;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> inText = fuzzyMatch(word, item.text);
        const std::optional<FuzzyMatch> inHeading = fuzzyMatch(word, item.group);
        if (!inText && !inHeading)
            return std::nullopt;
        out.score += (inText ? inText->score : inHeading->score) / 2;
        if (inText)
            out.at.append(inText->at);
    }
    std::sort(out.at.begin(), out.at.end());
    out.at.erase(std::unique(out.at.begin(), out.at.end()), out.at.end());
    return out;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    m_items = items;
    rank();
}

void PaletteModel::addItems(const QList<PaletteItem> &items)
{
    m_items.append(items);
    rank();
}

void PaletteModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    rank();
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query;
    rank();
}

PaletteItem PaletteModel::itemAt(int row) const
{
    return row >= 0 && row < m_found.size() ? m_items.at(m_found.at(row).item) : PaletteItem{};
}

void PaletteModel::rank()
{
    beginResetModel();
    m_found.clear();
    const bool typed = !m_query.trimmed().isEmpty();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const PaletteItem &item = m_items.at(i);
        std::optional<FuzzyMatch> match = fuzzyMatch(m_query, item.text);
        if (!match)
            match = matchWithHeading(m_query, item);
        if (!match)
            continue;
        const qsizetype recent = m_recent.indexOf(item.id);
        if (typed && recent >= 0)
            match->score += recentBonus;
        m_found.append({i, *match, recent < 0 ? m_recent.size() : recent});
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
        return a.match.score != b.match.score ? a.match.score > b.match.score : a.recency < b.recency;
    });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Found &found = m_found.at(index.row());
    const PaletteItem &item = m_items.at(found.item);
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return QStringList({item.text, item.group, item.key}).join(QStringLiteral(", "));
    case look::SpansRole:
        return QVariant::fromValue(marked(item.text, found.match.at) << look::dim(QStringLiteral("   ") + item.group));
    case look::WhoRole:
        return item.key;
    default:
        return {};
    }
}

} // namespace shell
