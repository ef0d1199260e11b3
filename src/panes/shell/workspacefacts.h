#pragma once

#include "domain/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace store {
class Store;
}

namespace shell {

/// What the frame of the window says about the workspace: its name, how much is chained, how old the
/// data brought in is. Reads again after every change and never waits. Owned by the window.
class WorkspaceFacts : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceFacts(store::Store &store, QObject *parent = nullptr);

    QString name() const { return m_name; }
    QString organization() const { return m_organization; }
    workspace::Kind purpose() const { return m_purpose; }
    qint64 entries() const { return m_entries; }
    /// When a file with GitHub's facts was last brought in.
    std::optional<base::Instant> lastImport() const { return m_lastImport; }
    /// "Acme · demo": the line below the brand.
    QString line() const;
    static QString word(workspace::Kind purpose);

Q_SIGNALS:
    void changed();

private:
    void read();

    store::Store &m_store;
    QString m_name;
    QString m_organization;
    workspace::Kind m_purpose = workspace::Kind::Live;
    qint64 m_entries = 0;
    std::optional<base::Instant> m_lastImport;
};

} // namespace shell
