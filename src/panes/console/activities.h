#pragma once

#include "base/instant.h"
#include "base/progress.h"

#include <QAbstractListModel>

#include <memory>

namespace console {

using base::Progress; ///< the list reads it once a second

/// Long work with a name, how far it is, its rate, the time left and Cancel; what has ended stays
/// with its outcome until cleared. The window's thread only.
class Activities : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, FractionRole, RunningRole, FailedRole };

    explicit Activities(QObject *parent = nullptr);

    /// Adds work that has begun; `unit` is what `done` counts ("rows", "bytes").
    int begin(const QString &title, const QString &unit, std::shared_ptr<Progress> progress);
    void finish(int id, const QString &outcome, bool failed = false);
    void cancel(int id);
    void clearEnded();
    int running() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int idAt(int row) const;
    /// Reads the numbers again; called once a second.
    void refresh();

Q_SIGNALS:
    void runningChanged(int running);

private:
    struct Item
    {
        int id = 0;
        QString title;
        QString unit;
        std::shared_ptr<Progress> progress;
        qint64 startedMs = 0;
        QString outcome;
        bool ended = false;
        bool failed = false;
    };
    QString detail(const Item &item) const;
    int rowOf(int id) const;

    QList<Item> m_items;
    int m_nextId = 1;
};

} // namespace console
