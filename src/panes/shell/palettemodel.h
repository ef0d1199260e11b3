#pragma once

#include "panes/shell/fuzzymatch.h"
#include "panes/shell/paletteitem.h"

#include <QAbstractListModel>
#include <QStringList>

namespace shell {

/// What the palette shows for what is typed: the best matches first; those used lately before the
/// others, and first of all while nothing is typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QObject *parent = nullptr);

    void setItems(const QList<PaletteItem> &items);
    void addItems(const QList<PaletteItem> &items);
    /// Ids, the latest first.
    void setRecent(const QStringList &ids);
    void setQuery(const QString &query);
    /// The item in `row`; an item without `run` for no row.
    PaletteItem itemAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Found
    {
        qsizetype item = 0;
        FuzzyMatch match;
        qsizetype recency = 0; ///< 0 is the latest; a large number when not used lately
    };
    void rank();

    QList<PaletteItem> m_items;
    QStringList m_recent;
    QString m_query;
    QList<Found> m_found;
};

} // namespace shell
