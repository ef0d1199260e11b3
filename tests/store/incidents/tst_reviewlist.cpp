#include "domain/incidents/closed.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/unlinked.h"
#include "domain/incidents/unmerged.h"
#include "store/incidents/linklist.h"
#include "store/incidents/reviewlist.h"
#include "store/proof/checkpointlist.h"
#include "store/proof/projectionproof.h"
#include "store/sqlite/statement.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace incidents;
using namespace std::chrono_literals;

namespace {

/// Incidents whose reviews are written as their people would.
struct Bench
{
    TemporaryStore store;

    template<class Payload>
    void say(const QString &id, const Payload &payload, const QString &actor = QStringLiteral("ana"))
    {
        store.mustCommit({{journal::draft<Incident>(id, payload, store.by(actor))}, {}});
    }
    QString closed(Outcome outcome = Outcome::Confirmed)
    {
        const QString id = store.declare();
        say(id, Closed{outcome, QStringLiteral("rehearsed")});
        return id;
    }
    void write(const QString &id)
    {
        say(id, ReviewOpened{QStringLiteral("bo")});
        for (const ReviewSection section :
             {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
            say(id, ReviewWritten{section, QStringLiteral("so")});
        say(id, FactorNamed{FactorKind::Process, QStringLiteral("no expiry")});
    }
    void sign(const QString &id)
    {
        const qint64 entries = store.incident(id)->entries.size();
        say(id, ReviewSigned{entries, timelineRoot(*store.incident(id), entries)}, QStringLiteral("dee"));
    }
    QList<store::ReviewRow> awaited() { return store->readJournal(&store::reviewsAwaited).result().value(); }
    QStringList ids()
    {
        QStringList out;
        for (const store::ReviewRow &row : awaited())
            out.append(row.incidentId);
        return out;
    }
    store::Pointing pointing(const QString &id)
    {
        return store->readJournal([id](store::Database &journal) { return store::pointingTo(journal, id); })
            .result()
            .value();
    }
};

QString planOf(store::Store &store, const QByteArray &sql)
{
    return store
        .readJournal([sql](store::Database &journal) {
            auto explain = store::Statement::prepare(journal, "EXPLAIN QUERY PLAN " + sql);
            QStringList steps;
            if (!explain)
                return explain.error().text();
            for (auto row = explain->step(); row && *row; row = explain->step())
                steps.append(explain->text(3));
            return steps.join(u'|');
        })
        .result();
}

} // namespace

/// Reviews and relations as the journal's tables give them.
class TstReviewList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_waits_for_its_review_is_listed_soonest_due_first()
    {
        Bench bench;
        const QString first = bench.closed();
        bench.store.declare(); // open
        bench.closed(Outcome::FalsePositive);
        const QString second = bench.closed(Outcome::Benign);
        QCOMPARE(bench.ids(), (QStringList{first, second}));
        const store::ReviewRow row = bench.awaited().first();
        QCOMPARE(row.state, ReviewState::None);
        QVERIFY(row.lead.isEmpty());
        QCOMPARE(row.due, reviewDue(*bench.store.incident(first)));
    }

    void a_row_goes_with_its_review_and_leaves_when_it_is_closed()
    {
        Bench bench;
        const QString id = bench.closed();
        bench.write(id);
        QCOMPARE(bench.awaited().first().state, ReviewState::Draft);
        QCOMPARE(bench.awaited().first().lead, QStringLiteral("bo"));
        bench.say(id, ReviewSubmitted{});
        QCOMPARE(bench.awaited().first().state, ReviewState::InReview);
        QCOMPARE(bench.awaited().first().submittedBy, QStringLiteral("ana"));
        bench.sign(id);
        QCOMPARE(bench.awaited().first().state, ReviewState::Reviewed);
        QCOMPARE(bench.awaited().first().signedBy, QStringLiteral("dee"));
        QVERIFY(bench.awaited().first().signedAt);
        bench.say(id, ReviewClosed{});
        QCOMPARE(bench.ids(), QStringList());
    }

    void what_points_at_an_incident_is_found()
    {
        Bench bench;
        const QString old = bench.closed();
        const QString again = bench.store.declare();
        const QString twin = bench.store.declare();
        bench.say(again, Linked{LinkKind::RecurrenceOf, old, false});
        bench.say(twin, Merged{again, {}});
        QCOMPARE(bench.pointing(old).links, (QList<store::LinkRow>{{again, LinkKind::RecurrenceOf, false}}));
        QCOMPARE(bench.pointing(again).merged, QStringList{twin});
        QVERIFY(bench.pointing(twin).links.isEmpty());
        bench.say(again, Linked{LinkKind::RecurrenceOf, old, true});
        QCOMPARE(bench.pointing(old).links, (QList<store::LinkRow>{{again, LinkKind::RecurrenceOf, true}}));
        bench.say(again, Unlinked{LinkKind::RecurrenceOf, old});
        bench.say(twin, Unmerged{});
        QCOMPARE(bench.pointing(old), store::Pointing());
        QCOMPARE(bench.pointing(again), store::Pointing());
    }

    void every_question_has_an_index_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("awaited") << QByteArray("SELECT * FROM incident_review WHERE awaited = 1 ORDER BY due_us")
                                 << QStringLiteral("incident_review_awaited");
        QTest::newRow("pointing") << QByteArray("SELECT * FROM incident_link WHERE to_id = 'x'")
                                  << QStringLiteral("incident_link_to");
        QTest::newRow("merged") << QByteArray("SELECT id FROM incident WHERE merged_into = 'x' AND merged_into <> ''")
                                << QStringLiteral("incident_merged");
    }
    void every_question_has_an_index()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, index);
        TemporaryStore store;
        const QString plan = planOf(*store, sql);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    void written_anew_from_the_entries_the_tables_are_the_same()
    {
        Bench bench;
        const QString id = bench.closed();
        bench.write(id);
        bench.say(id, ReviewSubmitted{});
        bench.sign(id);
        bench.say(bench.store.declare(), Linked{LinkKind::CausedBy, id, true});
        const auto differed = bench.store
                                  ->tendJournal([](store::Journal &, store::Database &journal) {
                                      return store::rebuildProjections(journal);
                                  })
                                  .result();
        QVERIFY(differed.ok());
        QCOMPARE(*differed, QStringList());
        QCOMPARE(bench.ids(), QStringList{id});
    }

    void the_latest_checkpoint_of_a_console_is_given()
    {
        Bench bench;
        const auto latest = [&] { return bench.store->readJournal(&store::latestCheckpoints).result().value(); };
        QVERIFY(latest().isEmpty());
        const auto seal = [&] {
            return bench.store
                ->tendJournal([](store::Journal &journal, store::Database &) { return journal.makeCheckpoint(); })
                .result()
                .value();
        };
        bench.closed();
        const QByteArray before = seal();
        QCOMPARE(latest().first().root, before);
        const qint64 entries = latest().first().entries;
        bench.closed();
        QVERIFY(seal() != before);
        QCOMPARE(latest().size(), 1);
        QVERIFY(latest().first().entries > entries);
        QCOMPARE(latest().first().deviceId, bench.store->bearings().deviceId);
    }
};

PARAPET_TEST(TstReviewList)
#include "tst_reviewlist.moc"
