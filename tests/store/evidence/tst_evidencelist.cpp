#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidenceaccessed.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidencedisposed.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/evidenceretained.h"
#include "domain/incidents/evidenceverified.h"
#include "domain/journal/struck.h"
#include "store/evidence/evidencelist.h"
#include "store/proof/proof.h"
#include "store/sqlite/rows.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using store::EvidenceFilter;
using store::EvidenceRow;
using Which = store::EvidenceFilter::Which;

namespace {

/// A workspace with evidence in it.
struct Register
{
    Register() { incident = store.declare(); }

    template<class Payload>
    QString say(const Payload &payload, const QString &actor = QStringLiteral("ana"), const QString &of = {})
    {
        const QString id = of.isEmpty() ? incident : of;
        return store.mustCommit({{journal::draft<Incident>(id, payload, store.by(actor))}, {}}).entries.first()->id;
    }
    QString collect(const QString &title, char digest = 'x', const QString &of = {})
    {
        EvidenceCollected file{.label = QStringLiteral("E-%1").arg(++count), .title = title};
        file.sha256 = QByteArray(32, digest);
        file.size = count;
        file.mediaType = QStringLiteral("text/plain");
        return say(file, QStringLiteral("bo"), of);
    }
    QString plan(const QString &title, Duration left)
    {
        EvidencePlanned planned{.label = QStringLiteral("E-%1").arg(++count), .title = title};
        planned.expires = store->clock().now() + left;
        return say(planned);
    }
    QList<EvidenceRow> page(const EvidenceFilter &filter = {}, const std::optional<store::EvidenceKey> &after = {},
                            int limit = 100)
    {
        return store
            ->readJournal([=](store::Database &journal) { return store::evidencePage(journal, filter, after, limit); })
            .result()
            .value();
    }
    QStringList titles(const EvidenceFilter &filter = {})
    {
        QStringList out;
        for (const EvidenceRow &row : page(filter))
            out.append(row.item.title);
        return out;
    }
    TemporaryStore store;
    QString incident;
    int count = 0;
};

CustodyFields of(const QString &item, const char *to = "", const char *reason = "needed")
{
    return {.item = item, .to = QLatin1String(to), .reason = QLatin1String(reason)};
}

} // namespace

Q_DECLARE_METATYPE(store::EvidenceFilter)

class TstEvidenceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_row_says_what_the_item_says()
    {
        Register here;
        EvidenceCollected file{.label = QStringLiteral("E-1"), .title = QStringLiteral("Runner log")};
        file.kindOfEvidence = evidence::Kind::GithubAudit;
        file.also = {evidence::Kind::GitEvents, evidence::Kind::WorkflowLog};
        file.sensitivity = evidence::Sensitivity::Restricted;
        file.fileName = QStringLiteral("../run.log");
        file.sha256 = QByteArray(32, 'x');
        file.size = 4711;
        file.mediaType = QStringLiteral("text/plain");
        file.step = QStringLiteral("snapshot");
        file.source = QStringLiteral("runner 7");
        file.contentFrom = here.store->clock().now() - 2h;
        file.contentTo = here.store->clock().now() - 1h;
        file.retention = here.store->clock().now() + 2h;
        const QString id = here.say(file);
        here.say(EvidenceHeld{id, true, QStringLiteral("court order")});
        here.say(CustodyTransferred{of(id, "cy")});
        here.say(EvidenceVerified{{id}, evidence::Finding::Intact, {}, false});
        const EvidenceRow row = here.page().first();
        QCOMPARE(row.incidentId, here.incident);
        QCOMPARE(row.incident, QStringLiteral("Malicious release"));
        // But its chain, its method and what only the item itself says.
        evidence::Item item = here.store.incident(here.incident)->evidence.first();
        item.custody.clear();
        item.handover = evidence::Handover{.to = QStringLiteral("cy")};
        item.check->by.clear();
        QCOMPARE(row.item, item);
    }

    void the_latest_comes_first_and_pages_go_on()
    {
        Register here;
        QStringList all;
        for (int i = 0; i < 11; ++i) {
            all.prepend(QStringLiteral("log %1").arg(i));
            here.collect(all.first());
        }
        QStringList seen;
        std::optional<store::EvidenceKey> after;
        for (;;) {
            const QList<EvidenceRow> rows = here.page({}, after, 4);
            for (const EvidenceRow &row : rows)
                seen.append(row.item.title);
            if (rows.size() < 4)
                break;
            after = store::keyOf({}, rows.last());
        }
        QCOMPARE(seen, all);
    }

    void each_filter_leaves_what_it_names()
    {
        Register here;
        const QString other = here.store.declare(QStringLiteral("Another"));
        const QString log = here.collect(QStringLiteral("Runner log"), 'a');
        const QString disk = here.collect(QStringLiteral("Disk image"), 'b');
        here.collect(QStringLiteral("Elsewhere"), 'c', other);
        here.plan(QStringLiteral("Later"), 48h);
        here.plan(QStringLiteral("Soon"), 2h);
        here.say(CustodyTransferred{of(log, "cy")}, QStringLiteral("bo"));
        here.say(EvidenceVerified{{disk}, evidence::Finding::Mismatch, {}, true});
        here.say(EvidenceHeld{log, true, QStringLiteral("court")});
        QCOMPARE(here.titles({.which = Which::Expiring}), (QStringList{u"Soon"_qs, u"Later"_qs}));
        QCOMPARE(here.titles({.which = Which::Handed}), QStringList{u"Runner log"_qs});
        QCOMPARE(here.titles({.which = Which::Broken}), QStringList{u"Disk image"_qs});
        QCOMPARE(here.titles({.which = Which::Held}), QStringList{u"Runner log"_qs});
        QCOMPARE(here.titles({.incident = other}), QStringList{u"Elsewhere"_qs});
        QCOMPARE(here.titles({.state = evidence::State::Sealed}), (QStringList{u"Elsewhere"_qs, u"Runner log"_qs}));
        QCOMPARE(here.titles({.sensitivity = evidence::Sensitivity::Public}), QStringList());
        QCOMPARE(here.titles({.incident = here.incident, .state = evidence::State::Planned}),
                 (QStringList{u"Soon"_qs, u"Later"_qs}));
        QCOMPARE(here.titles({.words = u"runne"_qs}), QStringList{u"Runner log"_qs});
        QCOMPARE(here.titles({.words = u"disk image"_qs}), QStringList{u"Disk image"_qs});
        QCOMPARE(here.titles({.words = u"6363636"_qs}), QStringList{u"Elsewhere"_qs}); // of its hash
        QCOMPARE(here.titles({.words = u"nothing"_qs, .found = {QString(u"62"_qs).repeated(32)}}),
                 QStringList{u"Disk image"_qs});
        const auto counts =
            here.store->readJournal([](store::Database &journal) { return store::evidenceCounts(journal); }).result();
        QCOMPARE(*counts, (store::EvidenceCounts{5, 2, 1, 1, 1}));
    }

    void hostile_words_are_only_words()
    {
        Register here;
        here.collect(QStringLiteral("log"));
        for (const char *words :
             {"\"", "a\" OR \"b", "NEAR(", "*", "'; DROP TABLE evidence_item; --", "%", "{text}: x"})
            QCOMPARE(here.titles({.words = QString::fromLatin1(words)}), QStringList());
        QCOMPARE(here.titles(), QStringList{u"log"_qs});
    }

    void what_is_struck_is_gone_from_the_register()
    {
        Register here;
        const QString log = here.collect(QStringLiteral("wrong"));
        here.say(journal::Struck{log, QStringLiteral("of another run")});
        QCOMPARE(here.titles(), QStringList());
        const auto steps = here.store
                               ->readJournal([](store::Database &journal) {
                                   return journal.number("SELECT count(*) FROM evidence_custody");
                               })
                               .result();
        QCOMPARE(*steps, 0);
    }

    void the_tables_are_what_the_entries_say()
    {
        Register here;
        const QString log = here.collect(QStringLiteral("log"));
        const QString disk = here.collect(QStringLiteral("disk"));
        here.say(EvidenceAccessed{of(log)});
        here.say(CustodyTransferred{of(log, "cy")}, QStringLiteral("bo"));
        here.say(CustodyAccepted{of(log)}, QStringLiteral("cy"));
        here.say(EvidenceVerified{{log, disk}, evidence::Finding::Missing, {}, true});
        here.plan(QStringLiteral("soon"), 2h);
        const auto steps =
            here.store
                ->readJournal([](store::Database &journal) {
                    return store::rows<QString>(
                        journal, "SELECT step || ' ' || stated_by FROM evidence_custody ORDER BY item_id, number",
                        [](const store::Statement &row) { return row.text(0); });
                })
                .result();
        QCOMPARE(*steps,
                 (QStringList{u"collect bo"_qs, u"seal bo"_qs, u"access ana"_qs, u"transfer bo"_qs, u"accept cy"_qs,
                              u"verify ana"_qs, u"collect bo"_qs, u"seal bo"_qs, u"verify ana"_qs}));
        const auto report =
            here.store
                ->tendJournal([&](store::Journal &, store::Database &journal) {
                    return store::prove(journal, here.store.folder(), store::Heads::none(), {.evidence = false});
                })
                .result();
        QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
    }

    void a_content_is_kept_while_anything_needs_it()
    {
        Register here;
        const QString hash = QString(u"78"_qs).repeated(32);
        const auto isKept = [&] {
            return *here.store
                        ->readJournal([hash](store::Database &journal) { return store::isStillKept(journal, hash); })
                        .result();
        };
        QVERIFY(!isKept());
        const QString first = here.collect(QStringLiteral("log"));
        const QString second = here.collect(QStringLiteral("the same log"));
        for (const QString &item : {first, second}) {
            QVERIFY(isKept());
            here.say(EvidenceRetained{item, here.store->clock().now() - 1h, QStringLiteral("policy")});
            here.say(DisposalProposed{of(item)}, QStringLiteral("bo"));
            here.say(EvidenceDisposed{of(item)}, QStringLiteral("ana"));
        }
        QVERIFY(!isKept());
    }

    void every_filter_has_an_index_data()
    {
        QTest::addColumn<EvidenceFilter>("filter");
        QTest::addColumn<QString>("index");
        const QString incident(26, u'0');
        QTest::newRow("all") << EvidenceFilter{} << "evidence_item_time";
        QTest::newRow("of an incident") << EvidenceFilter{.incident = incident} << "evidence_item_incident";
        QTest::newRow("by state") << EvidenceFilter{.state = evidence::State::Sealed} << "evidence_item_state";
        QTest::newRow("by sensitivity") << EvidenceFilter{.sensitivity = evidence::Sensitivity::Public}
                                        << "evidence_item_sensitivity";
        QTest::newRow("vanishing") << EvidenceFilter{.which = Which::Expiring} << "evidence_item_expiring";
        QTest::newRow("handed over") << EvidenceFilter{.which = Which::Handed} << "evidence_item_handed";
        QTest::newRow("missing or changed") << EvidenceFilter{.which = Which::Broken} << "evidence_item_broken";
        QTest::newRow("under legal hold") << EvidenceFilter{.which = Which::Held} << "evidence_item_held";
    }

    void every_filter_has_an_index()
    {
        QFETCH(EvidenceFilter, filter);
        QFETCH(QString, index);
        TemporaryStore store;
        for (const bool goesOn : {false, true}) {
            const auto plan =
                store
                    ->readJournal([=](store::Database &journal) {
                        return store::rows<QString>(
                            journal, QByteArray("EXPLAIN QUERY PLAN ") + store::evidencePageSql(filter, goesOn),
                            [](const store::Statement &row) { return row.text(3); });
                    })
                    .result();
            QVERIFY2(plan->first().contains(index), qPrintable(plan->join(u" | "_qs)));
            for (const QString &step : *plan)
                QVERIFY2(!step.contains(QLatin1String("TEMP B-TREE")), qPrintable(step)); // sorted by the index
        }
    }
};

PARAPET_TEST(TstEvidenceList)
#include "tst_evidencelist.moc"
