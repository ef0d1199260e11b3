#include "app/evidencewatch.h"
#include "desk/evidence/sealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "store/evidence/evidencetext.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QSignalSpy>

namespace {

/// A bench with one sealed file.
struct WatchedBench : DeskBench
{
    WatchedBench()
        : id(declare(u"Malicious release"_qs))
    {
        const auto sealed = desk::sealEvidence(folder(), QByteArray("runner reached x.example"), u"run.log"_qs, {});
        mustCommit(desk::collectEvidence(*incident(id), *sealed, journal::statedBy(u"bo"_qs, store().clock().now())));
    }
    store::EvidenceFolder folder() { return store::EvidenceFolder(store().folder().evidence()); }
    evidence::Item item() { return incident(id)->evidence.first(); }
    QStringList holding(const QString &words)
    {
        const auto terms = timeline::parseFilter(words)->terms;
        return *store()
                    .readMirror([terms](store::Database &mirror) { return store::evidenceHolding(mirror, terms); })
                    .result();
    }
    QString id;
};

} // namespace

class TstEvidenceWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_day_is_checked_once_and_nothing_is_written_when_all_is_well()
    {
        WatchedBench bench;
        const qsizetype entries = bench.incident(bench.id)->entries.size();
        app::EvidenceWatch watch(bench.console());
        QSignalSpy checked(&watch, &app::EvidenceWatch::checked);
        watch.check();
        QVERIFY(checked.wait());
        QCOMPARE(bench.incident(bench.id)->entries.size(), entries);
        QCOMPARE(bench.console().activities().rowCount(), 1);
        watch.check();
        QCOMPARE(bench.console().activities().rowCount(), 1); // it was today
        QCOMPARE(bench.console().activities().running(), 0);
    }

    void what_is_wrong_is_written_down_once()
    {
        WatchedBench bench;
        QVERIFY(QFile::remove(bench.folder().pathOf(bench.item().sha256)));
        for (const char *day : {"first", "second"}) {
            app::EvidenceWatch watch(bench.console());
            bench.settings().remove(u"evidence/checked-"_qs + bench.store().bearings().workspaceId);
            QSignalSpy checked(&watch, &app::EvidenceWatch::checked);
            watch.check();
            QVERIFY2(checked.wait(), day);
            QTRY_COMPARE(bench.item().state, evidence::State::Missing);
        }
        QCOMPARE(bench.item().custody.size(), 3);
        QCOMPARE(bench.item().custody.last().reason, u"daily check"_qs);
        QVERIFY(bench.folder().seal(QByteArray("runner reached x.example"), u"run.log"_qs).ok());
        app::EvidenceWatch watch(bench.console());
        bench.settings().remove(u"evidence/checked-"_qs + bench.store().bearings().workspaceId);
        watch.check();
        QTRY_COMPARE(bench.item().state, evidence::State::Sealed); // right again is news
    }

    void sealed_text_is_found_soon_after()
    {
        WatchedBench bench;
        app::EvidenceWatch watch(bench.console());
        QSignalSpy findable(&watch, &app::EvidenceWatch::findable);
        watch.makeFindable();
        QVERIFY(findable.wait());
        QCOMPARE(findable.first().first().toInt(), 1);
        QCOMPARE(bench.holding(u"x.example"_qs), QStringList{bench.item().sha256});
        watch.makeFindable();
        watch.makeFindable(); // while one is running
        QTRY_VERIFY(findable.size() >= 2);
        QCOMPARE(findable.at(1).first().toInt(), 0);
    }

    void a_workspace_that_is_only_read_is_left_alone()
    {
        WatchedBench bench;
        bench.open({.readOnly = true});
        const app::EvidenceWatch watch(bench.console());
        QCOMPARE(bench.console().activities().rowCount(), 0);
    }
};

PARAPET_TEST(TstEvidenceWatch)
#include "tst_evidencewatch.moc"
