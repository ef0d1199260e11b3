#include "store/workspace/upgrade.h"

#include "base/paths.h"
#include "store/journal/projecting.h"
#include "store/sqlite/copying.h"
#include "store/sqlite/migrator.h"

namespace store {

namespace {

const QString journalName = QStringLiteral("journal");

} // namespace

base::Result<bool> upgradeJournal(Database &journal)
{
    const auto projectingAgain = [&journal] { return projectAgain(journal); };
    const base::Result<bool> migrated = migrate(journal, journalName, projectingAgain);
    if (!migrated || *migrated)
        return migrated;
    const base::Result<bool> own = isProjectedByThis(journal);
    if (!own)
        return own;
    if (*own)
        return false;
    const base::Done projected = journal.transaction(projectingAgain);
    return projected ? base::Result<bool>(true) : base::Result<bool>(projected.error());
}

base::Done upgradeJournalOf(const Folder &folder, Database &journal)
{
    const base::Result<int> version = schemaOf(journal, journalName);
    if (!version)
        return version.error();
    if (*version > 0 && *version < newestSchema(journalName)) {
        if (const base::Done made = base::paths::makePrivate(folder.backups()); !made)
            return made;
        if (const base::Done copied = copyIntact(journal, copyBeforeUpgrade(folder, newestSchema(journalName)));
            !copied)
            return copied;
    }
    const base::Result<bool> upgraded = upgradeJournal(journal);
    return upgraded ? base::done() : base::Done(upgraded.error());
}

base::Result<bool> upgradeMirror(Database &mirror)
{
    return migrate(mirror, QStringLiteral("mirror"));
}

QString copyBeforeUpgrade(const Folder &folder, int schema)
{
    return QStringLiteral("%1/before-schema-%2.db").arg(folder.backups()).arg(schema);
}

} // namespace store
