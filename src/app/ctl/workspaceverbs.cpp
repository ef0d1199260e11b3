#include "app/ctl/call.h"
#include "app/ctl/verbs.h"
#include "base/paths.h"
#include "desk/demo/demo.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"

namespace ctl {

namespace {

base::Done init(Call &call)
{
    const store::Folder folder{call.word(0).isEmpty() ? call.workspacePath() : call.word(0)};
    if (call.has("demo")) {
        const base::Done made = desk::makeDemo(folder, [&](const QString &stage, int done, int total) {
            call.progress(QStringLiteral("%1 %2/%3").arg(stage).arg(done).arg(total));
            return true;
        });
        if (!made)
            return made;
    } else {
        base::SystemEntropy entropy;
        const QString organization = call.option("organization");
        const store::Founding founding{.name = call.has("name")     ? call.option("name")
                                           : organization.isEmpty() ? QStringLiteral("Workspace")
                                                                    : organization,
                                       .organization = organization,
                                       .actor = call.actor()};
        if (const base::Done made = store::found(folder, founding, entropy); !made)
            return made;
    }
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("workspace"), folder.path}, {QStringLiteral("demo"), call.has("demo")}});
    else
        call.print(QStringLiteral("Workspace made in %1").arg(folder.path));
    return base::done();
}

struct Counts
{
    qint64 entries = 0, incidents = 0, open = 0, due = 0, checkpointed = 0, redacted = 0, schema = 0;
};

base::Result<Counts> count(store::Database &journal)
{
    const auto counts = store::rows<Counts>(
        journal,
        "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM incident), (SELECT count(*) FROM incident WHERE "
        "open), "
        "(SELECT count(*) FROM due), (SELECT coalesce(max(tree_size), 0) FROM checkpoint), "
        "(SELECT count(*) FROM entry WHERE payload IS NULL), (SELECT user_version FROM pragma_user_version)",
        [](const store::Statement &row) {
            return Counts{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                          row.integer(4), row.integer(5), row.integer(6)};
        });
    return counts ? base::Result<Counts>(counts->first()) : base::Result<Counts>(counts.error());
}

base::Done status(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    store::Store &store = **opened;
    const base::Result<Counts> counts = store.readJournal(&count).result();
    if (!counts)
        return counts.error();
    const base::Result<journal::SubjectPtr> own = store.subject(store.bearings().workspaceId).result();
    if (!own)
        return own.error();
    const auto &workspace = static_cast<const workspace::Workspace &>(**own);
    const base::Result<qint64> events =
        store.readMirror([](store::Database &mirror) { return mirror.number("SELECT count(*) FROM event"); }).result();
    if (!events)
        return events.error();
    const QString kind = workspace::name(workspace.purpose);
    if (call.json()) {
        call.print(QJsonObject{{QStringLiteral("workspace"), store.folder().path},
                               {QStringLiteral("id"), workspace.id},
                               {QStringLiteral("name"), workspace.name},
                               {QStringLiteral("kind"), kind},
                               {QStringLiteral("organization"), workspace.organization},
                               {QStringLiteral("now"), base::rfc3339(store.clock().now())},
                               {QStringLiteral("schema"), counts->schema},
                               {QStringLiteral("entries"), counts->entries},
                               {QStringLiteral("redacted"), counts->redacted},
                               {QStringLiteral("sealed"), 0},
                               {QStringLiteral("incidents"), counts->incidents},
                               {QStringLiteral("incidents_open"), counts->open},
                               {QStringLiteral("clocks_running"), counts->due},
                               {QStringLiteral("machine_events"), *events},
                               {QStringLiteral("consoles"), workspace.devices.size()}});
        return base::done();
    }
    call.print(QStringLiteral("%1 (%2) in %3").arg(workspace.name, kind, store.folder().path));
    call.print(QStringLiteral("  now        %1").arg(base::rfc3339(store.clock().now())));
    call.print(QStringLiteral("  incidents  %1, %2 open, %3 clocks running")
                   .arg(counts->incidents)
                   .arg(counts->open)
                   .arg(counts->due));
    call.print(QStringLiteral("  entries    %1 chained, 0 sealed (not connected to GitHub), %2 redacted")
                   .arg(counts->entries)
                   .arg(counts->redacted));
    call.print(QStringLiteral("  events     %1 of machines, imported").arg(*events));
    call.print(QStringLiteral("  consoles   %1").arg(workspace.devices.size()));
    call.print(QStringLiteral("  schema     %1").arg(counts->schema));
    return base::done();
}

} // namespace

QList<Verb> workspaceVerbs()
{
    return {{QStringLiteral("init"),
             QStringLiteral("FOLDER"),
             QStringLiteral("makes a workspace"),
             0,
             1,
             {option("demo", "fills it with a believable organisation on a clock of its own"),
              option("name", "what the workspace is called", "NAME"),
              option("organization", "the GitHub organisation", "LOGIN")},
             init},
            {QStringLiteral("status"),
             {},
             QStringLiteral("kind, counts, seal and schema of the workspace"),
             0,
             0,
             {},
             status}};
}

} // namespace ctl
