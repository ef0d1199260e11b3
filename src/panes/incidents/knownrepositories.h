#pragma once

#include <QObject>
#include <QStringList>

namespace store {
class Store;
}

namespace panes {

/// The names of the mirror's repositories, for completing what is typed on the board; read when the mirror has
/// changed. Owned by the board; the window's thread only.
class KnownRepositories : public QObject
{
    Q_OBJECT
public:
    explicit KnownRepositories(store::Store &store, QObject *parent);
    const QStringList &names() const { return m_names; }

private:
    void read();

    store::Store &m_store;
    QStringList m_names;
};

} // namespace panes
