#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QHash>

namespace store {

/// Where a device's log ended when it was last seen.
struct Head
{
    qint64 seq = 0;
    QByteArray hash;
    base::Instant seen{};
    bool operator==(const Head &) const = default;
};

/// The last head of every device, remembered outside the workspace (a file in the state folder), so
/// that a workspace rolled back, truncated or forked is noticed. A value; small; written whole.
class Heads
{
public:
    /// Those of one workspace; none yet when the file is missing or unreadable.
    static Heads load(const QString &workspaceId);
    /// Remembers nothing: bundles, tests.
    static Heads none() { return {}; }

    /// A log only grows: what ends before that which was seen is nothing new.
    void saw(const QString &deviceId, const Head &head);
    const QHash<QString, Head> &all() const { return m_heads; }
    /// Takes in first what another process has seen meanwhile.
    base::Done save();

private:
    static Heads read(const QString &path);
    QString m_path;
    QHash<QString, Head> m_heads;
};

} // namespace store
