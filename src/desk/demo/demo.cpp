#include "desk/demo/demo.h"

#include "desk/demo/alertstories.h"
#include "desk/demo/auditlog.h"
#include "desk/demo/catalogues.h"
#include "desk/demo/livestories.h"
#include "desk/demo/oldincidents.h"
#include "desk/demo/paststories.h"
#include "desk/demo/people.h"
#include "desk/demo/reviews.h"
#include "desk/demo/runs.h"
#include "desk/demo/telemetry.h"
#include "desk/imports/importfile.h"
#include "desk/incidents/signreview.h"
#include "feeds/playbooks/playbookfile.h"
#include "store/evidence/evidencefolder.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace desk {

namespace {

using base::Done;

constexpr int auditRows = 40000;
constexpr int workflowRuns = 4000;

base::Instant demoNow()
{
    return base::instant(qint64(1736913437) * 1000000); // 2025-01-15T03:57:17Z
}

base::Error stopped()
{
    return {base::ErrorKind::Refused, QStringLiteral("Stopped. Nothing was made")};
}

/// A signature is over the log as it stands when it is given.
base::Result<journal::Draft> signature(store::Journal &journal, const journal::Draft &told)
{
    const base::Result<journal::SubjectPtr> subject = journal.subject(told.subjectId);
    const base::Result<journal::Authorship> by = journal::authorshipFromJson(told.payload);
    if (!subject || !by)
        return subject ? by.error() : subject.error();
    base::Result<journal::Deed> deed = signReview(static_cast<const incidents::Incident &>(**subject), *by);
    if (!deed)
        return deed.error();
    journal::Draft draft = deed->drafts.first();
    draft.id = told.id;
    return draft;
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
        if (first.draft.type == QLatin1String(incidents::ReviewSigned::type)) {
            const base::Result<journal::Draft> signedNow = signature(journal, first.draft);
            if (!signedNow)
                return signedNow.error();
            deed.drafts = {*signedNow};
        }
        if (const base::Result<store::Committed> done = journal.commit(deed); !done)
            return done.error();
        if (i % 64 == 0 && progress && !progress(QStringLiteral("incidents"), int(i), int(told.size())))
            return stopped();
    }
    if (const base::Result<QByteArray> root = journal.makeCheckpoint(); !root)
        return root.error();
    return store::setClock(*database, demoNow(), base::SystemClock().now());
}

/// An export of the demo organisation: its name, its format, how many rows about, and who tells them.
struct Export
{
    const char *fileName;
    const char *format;
    const char *stage;
    int rows;
    std::function<void(const TakeRow &take)> tell;
};

QList<Export> exports()
{
    return {{"acme-audit-2025-01-15.jsonl", "github-audit", "audit log", auditRows,
             [](const TakeRow &take) { tellAuditLog(demoNow(), auditRows, take); }},
            {"acme-runs-2025-01-15.jsonl", "github-runs", "workflow runs", workflowRuns,
             [](const TakeRow &take) { tellRuns(demoNow(), workflowRuns, take); }},
            {"harden-runner-2025-01-15.jsonl", "harden-runner", "telemetry", 200,
             [](const TakeRow &take) { tellTelemetry(demoNow(), take); }},
            {"trivy-2025-01-15.jsonl", "trivy", "scans", 120,
             [](const TakeRow &take) { tellTrivyReports(demoNow(), take); }},
            {"code-scanning-2025-01-14.sarif", "sarif", "scans", 15,
             [](const TakeRow &take) { tellCodeScanning(demoNow(), take); }},
            {"known_exploited_vulnerabilities.json", "kev", "catalogues", 1,
             [](const TakeRow &take) { tellKnownExploited(demoNow(), take); }},
            {"epss_scores-2025-01-15.csv", "epss", "catalogues", 3000,
             [](const TakeRow &take) { tellExploitScores(demoNow(), take); }},
            {"left-padder-indicators.json", "stix", "catalogues", 1,
             [](const TakeRow &take) { tellThreatIndicators(demoNow(), take); }}};
}

Done importExport(store::Store &store, const QString &folder, const Export &one, const DemoProgress &progress)
{
    QFile file(folder + u'/' + QLatin1String(one.fileName));
    if (!file.open(QIODevice::WriteOnly))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("The demo's logs could not be written"),
                           file.errorString()};
    int rows = 0;
    one.tell([&](const QByteArray &row) {
        file.write(row + '\n');
        return ++rows % 4096 != 0 || !progress || progress(QLatin1String(one.stage), rows, one.rows);
    });
    file.close();
    const Import import{.path = file.fileName(),
                        .format = QLatin1String(one.format),
                        .by = journal::statedBy(QStringLiteral("di"), demoNow())};
    const base::Result<Imported> imported = importFileNow(store, import, std::make_shared<ImportProgress>());
    return imported ? base::done() : Done(imported.error());
}

Done importLogs(const store::Folder &folder, const DemoProgress &progress)
{
    QTemporaryDir scratch;
    base::Result<std::unique_ptr<store::Store>> store = store::Store::open(folder, {.now = demoNow()});
    if (!store)
        return store.error();
    for (const Export &one : exports()) {
        if (const Done done = importExport(**store, scratch.path(), one, progress); !done)
            return done;
    }
    return base::done();
}

Done sealAll(const store::Folder &folder, const QList<ToldFile> &files, const DemoProgress &progress)
{
    const store::EvidenceFolder evidence(folder.evidence());
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const auto sealed = evidence.seal(files.at(i).bytes, files.at(i).name); !sealed)
            return sealed.error();
        if (progress && !progress(QStringLiteral("evidence"), int(i), int(files.size())))
            return stopped();
    }
    return base::done();
}

Done fill(const store::Folder &folder, const DemoProgress &progress)
{
    const base::Result<QList<incidents::Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!playbooks)
        return playbooks.error();
    base::SeededEntropy entropy("acme");
    base::SeededEntropy reviewing("acme reviews");
    ReviewTeller reviews(reviewing);
    base::SeededEntropy deciding("acme vulnerabilities");
    const base::Result<SeenFindings> seen = SeenFindings::at(demoNow());
    if (!seen)
        return seen.error();
    QList<Told> told;
    QList<ToldFile> files;
    const QList<Story> past = pastStories(entropy, demoNow(), *playbooks, reviews);
    const QList<Story> live = liveStories(entropy, demoNow(), *playbooks);
    for (const QList<Story> &stories : {past, live}) {
        for (const Story &story : stories) {
            told.append(story.told());
            files.append(story.files());
        }
    }
    for (const AlertStory &story :
         alertStories(deciding, demoNow(), *seen, live.at(0).incident(), live.at(1).incident()))
        told.append(story.told());
    told.append(reviews.actions());
    told.append(registeredPeople(entropy, demoNow() - std::chrono::hours(24 * 184)));
    told.append(oldIncidents(entropy, demoNow() - std::chrono::hours(24 * 184)));
    // What would be written after the demo begins has not happened yet.
    told.erase(std::remove_if(told.begin(), told.end(), [](const Told &one) { return one.recorded > demoNow(); }),
               told.end());
    if (const Done sealed = sealAll(folder, files, progress); !sealed)
        return sealed;
    if (const Done committed = commitAll(folder, told, progress); !committed)
        return committed;
    return importLogs(folder, progress);
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
