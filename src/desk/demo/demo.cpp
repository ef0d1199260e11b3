#include "desk/demo/demo.h"

#include "desk/demo/auditlog.h"
#include "desk/demo/livestories.h"
#include "desk/demo/oldincidents.h"
#include "desk/demo/paststories.h"
#include "desk/demo/people.h"
#include "desk/timeline/importfile.h"
#include "feeds/playbooks/playbookfile.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace desk {

namespace {

using base::Done;

constexpr int auditRows = 40000;

base::Instant demoNow()
{
    return base::instant(qint64(1736913437) * 1000000); // 2025-01-15T03:57:17Z
}

base::Error stopped()
{
    return {base::ErrorKind::Refused, QStringLiteral("Stopped. Nothing was made")};
}

/// Commits what was told in the order it was told, each at its time.
Done commitAll(const store::Folder &folder, QList<Told> told, const DemoProgress &progress)
{
    std::stable_sort(told.begin(), told.end(), [](const Told &a, const Told &b) { return a.recorded < b.recorded; });
    base::SystemEntropy entropy;
    base::Result<store::Database> database =
        store::Database::open(folder.journal(), store::Database::Mode::ReadWrite, store::Durability::Normal);
    if (!database)
        return database.error();
    const base::Result<store::Bearings> bearings = store::takeBearings(*database, folder, false, entropy);
    if (!bearings)
        return bearings.error();
    base::FixedClock clock(base::instant(0));
    // The head is remembered outside by the import that follows, not three thousand times on the way.
    store::Journal journal(*database, bearings->workspaceId, bearings->deviceId, clock, entropy, store::Heads::none());
    for (qsizetype i = 0; i < told.size();) {
        journal::Deed deed;
        const Told &first = told.at(i);
        for (; i < told.size() && told.at(i).recorded == first.recorded
             && told.at(i).draft.subjectId == first.draft.subjectId;
             ++i)
            deed.drafts.append(told.at(i).draft);
        clock.set(first.recorded);
        if (const base::Result<store::Committed> done = journal.commit(deed); !done)
            return done.error();
        if (i % 64 == 0 && progress && !progress(QStringLiteral("incidents"), int(i), int(told.size())))
            return stopped();
    }
    if (const base::Result<QByteArray> root = journal.makeCheckpoint(); !root)
        return root.error();
    return store::setClock(*database, demoNow(), base::SystemClock().now());
}

Done importAudit(const store::Folder &folder, const DemoProgress &progress)
{
    QTemporaryDir scratch;
    QFile file(scratch.filePath(QStringLiteral("acme-audit-2025-01-15.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("The demo's audit log could not be written"),
                           file.errorString()};
    int rows = 0;
    tellAuditLog(demoNow(), auditRows, [&](const QByteArray &row) {
        file.write(row + '\n');
        return ++rows % 4096 != 0 || !progress || progress(QStringLiteral("audit log"), rows, auditRows);
    });
    file.close();
    base::Result<std::unique_ptr<store::Store>> store = store::Store::open(folder, {.now = demoNow()});
    if (!store)
        return store.error();
    const Import import{.path = file.fileName(), .by = journal::statedBy(QStringLiteral("di"), demoNow())};
    const base::Result<Imported> imported = importFileNow(**store, import, std::make_shared<ImportProgress>());
    return imported ? base::done() : Done(imported.error());
}

Done fill(const store::Folder &folder, const DemoProgress &progress)
{
    const base::Result<QList<incidents::Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!playbooks)
        return playbooks.error();
    base::SeededEntropy entropy("acme");
    QList<Told> told;
    for (const QList<Story> &stories :
         {pastStories(entropy, demoNow(), *playbooks), liveStories(entropy, demoNow(), *playbooks)}) {
        for (const Story &story : stories)
            told.append(story.told());
    }
    told.append(registeredPeople(entropy, demoNow() - std::chrono::hours(24 * 184)));
    told.append(oldIncidents(entropy, demoNow() - std::chrono::hours(24 * 184)));
    // What would be written after the demo begins has not happened yet.
    told.erase(std::remove_if(told.begin(), told.end(), [](const Told &one) { return one.recorded > demoNow(); }),
               told.end());
    if (const Done committed = commitAll(folder, told, progress); !committed)
        return committed;
    return importAudit(folder, progress);
}

} // namespace

Done makeDemo(const store::Folder &folder, const DemoProgress &progress)
{
    base::SystemEntropy entropy;
    const store::Founding founding{workspace::Kind::Demo, QStringLiteral("Acme"), QStringLiteral("acme"),
                                   QStringLiteral("ana"), demoNow() - std::chrono::hours(24 * 185)};
    if (const Done made = store::found(folder, founding, entropy); !made)
        return made;
    const Done filled = fill(folder, progress);
    if (!filled)
        QDir(folder.path).removeRecursively();
    return filled;
}

} // namespace desk
