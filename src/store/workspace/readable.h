#pragma once

#include "store/sqlite/database.h"

#include <memory>

class QTemporaryDir;

namespace store {

/// Where a file of a workspace can be read by this program without changing it: the file itself, or, when
/// it is of an older schema, a copy in a private folder of the cache that is brought up to date there and
/// goes away with the last of these.
class Readable
{
public:
    /// How the copy is brought up to date.
    using Upgrade = base::Result<bool> (*)(Database &copy);

    /// `name` is that of its schema. Refused when the file is newer than this program.
    static base::Result<Readable> of(const QString &path, const QString &name, Upgrade upgrade);

    const QString &path() const { return m_path; }
    bool isCopy() const { return m_copies != nullptr; }

private:
    QString m_path;
    std::shared_ptr<QTemporaryDir> m_copies;
};

} // namespace store
