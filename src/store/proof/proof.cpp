#include "store/proof/proof.h"

#include "store/evidence/evidencefolder.h"
#include "store/journal/meta.h"
#include "store/proof/chainproof.h"
#include "store/proof/projectionproof.h"
#include "store/sqlite/rows.h"
#include "store/workspace/readable.h"
#include "store/workspace/upgrade.h"

#include <algorithm>

namespace store {

namespace {

/// Whether SQLite could not read a page, which says nothing about what stands on it.
bool wasUnread(const QString &problem)
{
    return problem.contains(QLatin1String("unable to get the page"))
        || problem.contains(QLatin1String("failed to get page"));
}

base::Done proveDatabase(Database &journal, ProofReport &report)
{
    const auto problems =
        rows<QString>(journal, "PRAGMA quick_check(20)", [](const Statement &row) { return row.text(0); });
    if (!problems)
        return problems.error();
    for (const QString &problem : *problems) {
        if (wasUnread(problem))
            return base::Error{base::ErrorKind::Storage, QStringLiteral("journal.db cannot be read to the end"),
                               problem};
        if (problem != QLatin1String("ok"))
            report.findings.append(
                {ProofFinding::Weight::Wrong, QStringLiteral("database"), QStringLiteral("journal.db"), problem});
    }
    return base::done();
}

/// Entries whose payload is gone must each be named by a redaction that the fold accepted.
base::Done proveRedactions(Database &journal, ProofReport &report)
{
    const auto silent = rows<QString>(
        journal,
        "SELECT e.id FROM entry e LEFT JOIN line l ON l.entry_id = e.id WHERE e.payload IS NULL AND e.type NOT LIKE "
        "'journal.%' AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.subject_id = e.subject_id AND r.type = "
        "'journal.redacted' AND r.payload ->> '$.entry' = e.id)",
        [](const Statement &row) { return row.text(0); });
    if (!silent)
        return silent.error();
    for (const QString &id : *silent)
        report.findings.append(
            {ProofFinding::Weight::Wrong, QStringLiteral("commitment"), id,
             QStringLiteral("The text of this entry is gone and no redaction says who removed it and why")});
    return base::done();
}

base::Done proveEvidence(Database &journal, const Folder &folder, ProofReport &report, const ProofScope &scope)
{
    struct Item
    {
        QString label, sha256;
        qint64 size;
    };
    const auto items =
        rows<Item>(journal,
                   "SELECT label, sha256, size FROM evidence_item WHERE filed = 1 UNION "
                   "SELECT payload ->> '$.file_name', payload ->> '$.sha256', payload ->> '$.size' FROM entry "
                   "WHERE type = 'workspace.file_imported' AND payload IS NOT NULL",
                   [](const Statement &row) {
                       return Item{row.text(0), row.text(1), row.integer(2)};
                   });
    if (!items)
        return items.error();
    const EvidenceFolder evidence(folder.evidence());
    for (const Item &item : *items) {
        if (scope.progress && !scope.progress(QStringLiteral("evidence files"), report.evidence, items->size()))
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Verification was stopped")};
        ++report.evidence;
        if (const base::Done intact = evidence.check(item.sha256, item.size); !intact)
            report.findings.append(
                {ProofFinding::Weight::Wrong, QStringLiteral("evidence"), item.label, intact.error().text()});
    }
    return base::done();
}

} // namespace

bool ProofReport::holds() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const ProofFinding &finding) { return finding.weight == ProofFinding::Weight::Wrong; });
}

base::Result<ProofReport> prove(Database &journal, const Folder &folder, const Heads &heads, const ProofScope &scope)
{
    ProofReport report;
    base::Done done = proveDatabase(journal, report);
    if (done)
        done = proveChains(journal, report, scope);
    if (done)
        done = proveRedactions(journal, report);
    if (done)
        proveHeads(heads, journal, report);
    if (done && scope.projections)
        done = proveProjections(journal, report, scope);
    if (done && scope.evidence)
        done = proveEvidence(journal, folder, report, scope);
    if (!done)
        return done.error();
    return report;
}

base::Result<ProofReport> proveFolder(const Folder &folder, const ProofScope &scope)
{
    if (!folder.holdsWorkspace())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no workspace in %1").arg(folder.path)};
    const base::Result<Readable> file = Readable::of(folder.journal(), QStringLiteral("journal"), &upgradeJournal);
    if (!file)
        return file.error();
    base::Result<Database> journal = Database::open(file->path(), Database::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    const base::Result<QString> id = meta(*journal, "workspace_id");
    if (!id)
        return id.error();
    return prove(*journal, folder, Heads::load(*id), scope);
}

} // namespace store
