#pragma once

#include <QObject>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace store {
class Store;
}

namespace panes {

/// Offers the repositories of the mirror while one is typed into a field. Owned by the field.
class RepositoryCompletion : public QObject
{
    Q_OBJECT
public:
    /// `wanted` tells whether it is a repository that is typed.
    RepositoryCompletion(store::Store &store, QLineEdit *field, std::function<bool()> wanted);

private:
    void look(const QString &typed);

    store::Store &m_store;
    QLineEdit *m_field;
    std::function<bool()> m_wanted;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace panes
