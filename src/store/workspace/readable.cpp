#include "store/workspace/readable.h"

#include "base/paths.h"
#include "store/sqlite/migrator.h"

#include <QTemporaryDir>

namespace store {

namespace {

base::Done copyUpgraded(Database &original, const QString &path, Readable::Upgrade upgrade)
{
    if (const base::Done copied = original.copyTo(path); !copied)
        return copied;
    base::Result<Database> copy = Database::open(path, Database::Mode::ReadWrite, Durability::Off);
    if (!copy)
        return copy.error();
    const base::Result<bool> upgraded = upgrade(*copy);
    return upgraded ? base::done() : base::Done(upgraded.error());
}

} // namespace

base::Result<Readable> Readable::of(const QString &path, const QString &name, Upgrade upgrade)
{
    base::Result<Database> original = Database::open(path, Database::Mode::ReadOnly);
    if (!original)
        return original.error();
    const base::Result<int> version = schemaOf(*original, name);
    if (!version)
        return version.error();
    Readable out;
    out.m_path = path;
    if (*version == newestSchema(name))
        return out;
    out.m_copies = std::make_shared<QTemporaryDir>(base::paths::cache() + QStringLiteral("/older-XXXXXX"));
    out.m_path = out.m_copies->filePath(name + QStringLiteral(".db"));
    if (const base::Done made = copyUpgraded(*original, out.m_path, upgrade); !made)
        return made.error();
    return out;
}

} // namespace store
