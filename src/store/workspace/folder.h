#pragma once

#include "base/result.h"

namespace store {

/// Where the parts of a workspace lie. A workspace is one folder of mode 0700.
struct Folder
{
    QString path;

    QString journal() const { return path + QStringLiteral("/journal.db"); }
    QString mirror() const { return path + QStringLiteral("/mirror.db"); }
    QString evidence() const { return path + QStringLiteral("/evidence"); }
    QString backups() const { return path + QStringLiteral("/backups"); }

    bool holdsWorkspace() const;
    /// Makes the folder and its parts' folders; Refused when there is a workspace already.
    base::Done make() const;
};

} // namespace store
