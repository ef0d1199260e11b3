#include "store/intelligence/alertlist.h"

#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertlabel.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/alerttakenup.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "store/intelligence/alertdue.h"
#include "store/proof/projectionproof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QSet>

using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;
using Which = store::AlertFilter::Which;

namespace {

AlertAnswered answers(const char *said)
{
    AlertAnswered out;
    for (int i = 0; said[i] != '\0'; ++i) {
        if (said[i] != '?')
            out.answers[size_t(i)] = said[i] == 'y' ? Answer::Yes : Answer::No;
    }
    return out;
}

/// A workspace with alerts, taken up now and first seen some time before.
struct Bench
{
    TemporaryStore store;
    int made = 0;

    base::Instant now() { return store->clock().now(); }

    QString take(const char *rule, const char *said, base::Duration seenAgo = 1h,
                 const char *repository = "acme/payments", std::optional<int> cvss = 75)
    {
        AlertFacts facts;
        // Spread over the key as a hash would be, so that labels differ early.
        facts.finding =
            QStringLiteral("%1").arg(qulonglong(++made) * 0x9e3779b97f4a7c15ULL, 16, 16, QLatin1Char('0')).repeated(2);
        facts.source = QStringLiteral("trivy");
        facts.rule = QString::fromLatin1(rule);
        facts.title = QStringLiteral("Title of %1").arg(facts.rule);
        facts.package = QStringLiteral("lodash");
        facts.installed = QStringLiteral("4.17.20");
        facts.repository = QString::fromLatin1(repository);
        facts.severity = Severity::High;
        facts.cvss = cvss;
        facts.score = 123450;
        facts.firstSeen = now() - seenAgo;
        facts.sha256 = QByteArray(32, 'a');
        const QString id = alertIdOf(facts.finding);
        say(id, AlertTakenUp{facts});
        if (*said != '\0')
            say(id, answers(said));
        return id;
    }

    template<class Payload>
    QString say(const QString &id, const Payload &payload, const QString &actor = QStringLiteral("ana"))
    {
        const store::Committed done = store.mustCommit({{journal::draft<Alert>(id, payload, store.by(actor))}, {}});
        return done.entries.first()->id;
    }

    template<class F>
    auto read(F query)
    {
        const auto result = store->readJournal(query).result();
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    QList<store::AlertRow> rows(store::AlertFilter filter, const store::AlertPlace &behind = {}, int limit = 200)
    {
        if (filter.now == base::Instant{})
            filter.now = now();
        return read([=](store::Database &journal) { return store::alertList(journal, filter, behind, limit); });
    }
    QStringList rules(const store::AlertFilter &filter)
    {
        QStringList out;
        for (const store::AlertRow &row : rows(filter))
            out.append(row.rule);
        return out;
    }
    QStringList plan(const store::AlertFilter &filter)
    {
        return read([&filter](store::Database &journal) -> base::Result<QStringList> {
            const store::AlertQuery query(filter);
            base::Result<store::Statement> explain =
                store::Statement::prepare(journal, "EXPLAIN QUERY PLAN " + query.sql());
            if (!explain)
                return explain.error();
            query.bind(*explain, {}, 10);
            QStringList out;
            for (;;) {
                const base::Result<bool> row = explain->step();
                if (!row)
                    return row.error();
                if (!*row)
                    return out;
                out.append(explain->text(3));
            }
        });
    }
};

} // namespace

class TstAlertList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_most_urgent_come_first_and_confirmed_before_assumed()
    {
        Bench bench;
        bench.take("scheduled", "ynnn");
        bench.take("urgent, not critical", "yynn");
        bench.take("urgent, assumed", "yy?n"); // three of three, one assumed
        bench.take("urgent, critical", "yyny");
        bench.take("immediate", "yyyn");
        bench.take("immediate, critical path unknown", "yyy");
        const QString deferred = bench.take("deferred", "nnnn", 1h, "acme/web", 39);
        bench.say(deferred, AlertControlRecorded{QStringLiteral("isolated"), {}});
        QCOMPARE(bench.rules({}),
                 (QStringList{QStringLiteral("immediate, critical path unknown"), QStringLiteral("immediate"),
                              QStringLiteral("urgent, assumed"), QStringLiteral("urgent, critical"),
                              QStringLiteral("urgent, not critical"), QStringLiteral("scheduled"),
                              QStringLiteral("deferred")}));
    }

    void of_one_rank_the_soonest_due_comes_first()
    {
        Bench bench;
        bench.take("seen today", "yyyy", 1h);
        bench.take("seen yesterday", "yyyy", 25h);
        QCOMPARE(bench.rules({}), (QStringList{QStringLiteral("seen yesterday"), QStringLiteral("seen today")}));
    }

    void a_row_says_everything_a_list_shows()
    {
        Bench bench;
        const QString id = bench.take("CVE-2020-8203", "yyny", days(2));
        bench.say(id, AlertAssigned{QStringLiteral("bo")});
        const QString planned =
            bench.say(id, RemedyPlanned{RemedyKind::Patch, QStringLiteral("Go to 4.17.21"), QStringLiteral("bo"), {}});
        bench.say(id, RemedyMoved{planned, RemedyState::Started, {}});
        bench.say(id, RemedyPlanned{RemedyKind::Mitigate, QStringLiteral("Firewall"), {}, {}});
        const store::AlertRow row = bench.rows({}).value(0);
        QCOMPARE(row.id, id);
        QCOMPARE(row.what, QStringLiteral("lodash 4.17.20"));
        QCOMPARE(row.title, QStringLiteral("Title of CVE-2020-8203"));
        QCOMPARE(row.severity, Severity::High);
        QCOMPARE(row.cvss, std::optional(75));
        QCOMPARE(row.score, std::optional(123450));
        QCOMPARE(row.listing, Listing::Unknown);
        QCOMPARE(row.owner, QStringLiteral("bo"));
        QCOMPARE(row.state, AlertState::InProgress);
        QCOMPARE(row.action, std::optional(RemedyKind::Mitigate)); // the last that is to be done
        QCOMPARE(row.band, Band::Urgent);
        QVERIFY(!row.assumed());
        QCOMPARE(*row.due, row.firstSeen + days(14));
        QVERIFY(!row.overdue(bench.now()));
        QVERIFY(row.overdue(bench.now() + days(13)));
    }

    void pages_go_on_where_the_one_before_ended_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("open") << int(Which::Open);
        QTest::newRow("overdue") << int(Which::Overdue);
        QTest::newRow("settled") << int(Which::Settled);
    }
    void pages_go_on_where_the_one_before_ended()
    {
        QFETCH(int, which);
        Bench bench;
        bench.store.openHastily();
        for (int i = 0; i < 23; ++i) {
            const QString id =
                bench.take(qPrintable(QString::number(i)), i % 3 == 0 ? "yyyy" : "nnnn", days(70) + 1h * (i % 4));
            if (Which(which) == Which::Settled)
                bench.say(id, AlertResolved{Resolution::Fixed, QStringLiteral("scan")});
        }
        const store::AlertFilter filter{.which = Which(which), .now = bench.now()};
        const QList<store::AlertRow> all = bench.rows(filter);
        QCOMPARE(all.size(), 23);
        QStringList whole, paged;
        for (const store::AlertRow &row : all)
            whole.append(row.id);
        store::AlertPlace behind;
        for (int pages = 0; pages < 9; ++pages) {
            const QList<store::AlertRow> page = bench.rows(filter, behind, 5);
            for (const store::AlertRow &row : page)
                paged.append(row.id);
            if (page.size() < 5)
                break;
            behind = page.last().place;
        }
        QCOMPARE(paged, whole);
    }

    void filters_find_what_they_ask_for_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("band") << QStringLiteral("urgent") << QStringList{QStringLiteral("b"), QStringLiteral("d")};
        QTest::newRow("state") << QStringLiteral("planned") << QStringList{QStringLiteral("d")};
        QTest::newRow("repository") << QStringLiteral("repository") << QStringList{QStringLiteral("b")};
        QTest::newRow("owner") << QStringLiteral("owner") << QStringList{QStringLiteral("a"), QStringLiteral("d")};
        QTest::newRow("nobody's") << QStringLiteral("unowned") << QStringList{QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("words") << QStringLiteral("words") << QStringList{QStringLiteral("c")};
        QTest::newRow("hostile words") << QStringLiteral("hostile") << QStringList();
        QTest::newRow("owner and band") << QStringLiteral("both") << QStringList{QStringLiteral("d")};
        QTest::newRow("settled ones of a state") << QStringLiteral("dismissed") << QStringList{QStringLiteral("e")};
    }
    void filters_find_what_they_ask_for()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, expected);
        Bench bench;
        bench.say(bench.take("a", "yyyy"), AlertAssigned{QStringLiteral("bo")});
        bench.take("b", "yyny", 1h, "acme/web");
        const QString c = bench.take("c", "ynny");
        bench.say(c, AlertNoted{QStringLiteral("Reachable through the legacy gateway")});
        const QString d = bench.take("d", "yyny");
        bench.say(d, AlertAssigned{QStringLiteral("Bo")});
        bench.say(d, RemedyPlanned{RemedyKind::Disable, QStringLiteral("off"), {}, {}});
        bench.say(bench.take("e", "yyyy"), AlertDismissed{Dismissal::NotUsed, QStringLiteral("not loaded")});
        const QHash<QString, store::AlertFilter> filters{
            {QStringLiteral("urgent"), {.band = Band::Urgent}},
            {QStringLiteral("planned"), {.state = AlertState::Planned}},
            {QStringLiteral("repository"), {.repository = QStringLiteral("ACME/Web")}},
            {QStringLiteral("owner"), {.owner = QStringLiteral("bo")}},
            {QStringLiteral("unowned"), {.unowned = true}},
            {QStringLiteral("words"), {.words = QStringLiteral("gateway lega")}},
            {QStringLiteral("hostile"), {.words = QStringLiteral("\" OR * NEAR( ) -- '")}},
            {QStringLiteral("both"), {.band = Band::Urgent, .owner = QStringLiteral("bo")}},
            {QStringLiteral("dismissed"), {.which = Which::Settled, .state = AlertState::Dismissed}}};
        QStringList found = bench.rules(filters.value(filter));
        found.sort();
        QCOMPARE(found, expected);
    }

    void every_filter_has_an_index_and_none_sorts_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("index");
        QTest::addColumn<int>("kind");
        QTest::newRow("order") << int(Which::Open) << QStringLiteral("alert_phase_order") << 0;
        QTest::newRow("band") << int(Which::Open) << QStringLiteral("alert_phase_order") << 1;
        QTest::newRow("state") << int(Which::Open) << QStringLiteral("alert_phase_state") << 2;
        QTest::newRow("repository") << int(Which::Open) << QStringLiteral("alert_phase_repository") << 3;
        QTest::newRow("owner") << int(Which::Open) << QStringLiteral("alert_phase_owner") << 4;
        QTest::newRow("nobody") << int(Which::Open) << QStringLiteral("alert_phase_owner") << 5;
        QTest::newRow("overdue") << int(Which::Overdue) << QStringLiteral("alert_phase_due") << 0;
        QTest::newRow("settled") << int(Which::Settled) << QStringLiteral("alert_settled") << 0;
    }
    void every_filter_has_an_index_and_none_sorts()
    {
        QFETCH(int, which);
        QFETCH(QString, index);
        QFETCH(int, kind);
        Bench bench;
        bench.take("a", "yyyy");
        store::AlertFilter filter{.which = Which(which), .now = bench.now()};
        if (kind == 1)
            filter.band = Band::Urgent;
        if (kind == 2)
            filter.state = AlertState::Open;
        if (kind == 3)
            filter.repository = QStringLiteral("acme/payments");
        if (kind == 4)
            filter.owner = QStringLiteral("bo");
        filter.unowned = kind == 5;
        const QStringList plan = bench.plan(filter);
        QVERIFY2(plan.join(u'\n').contains(index), qPrintable(plan.join(u'\n')));
        for (const QString &step : plan) {
            QVERIFY2(step.startsWith(QLatin1String("SEARCH")), qPrintable(plan.join(u'\n')));
            QVERIFY2(!step.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan.join(u'\n')));
        }
    }

    void what_is_late_is_listed_by_how_late()
    {
        Bench bench;
        bench.take("a little", "yyyy", days(4));
        bench.take("not yet", "yyyy", days(2));
        bench.take("long", "nnnn", days(90));
        QCOMPARE(bench.rules({.which = Which::Overdue}),
                 (QStringList{QStringLiteral("long"), QStringLiteral("a little")}));
        const store::AlertCounts counts =
            bench.read([now = bench.now()](store::Database &journal) { return store::alertCounts(journal, now); });
        QCOMPARE(counts.overdue, 2);
        QCOMPARE(counts.all(), 3);
        QCOMPARE(counts.open[size_t(Band::Immediate)], 2);
    }

    void a_list_at_any_time_knows_what_lapsed_by_then()
    {
        Bench bench;
        const QString id = bench.take("a", "yyyy");
        bench.take("b", "ynnn");
        bench.say(id, AlertOverridden{Band::Deferred, QStringLiteral("test"), bench.now() + days(5)});
        QCOMPARE(bench.rules({}), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(bench.rules({.now = bench.now() + days(6)}), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(bench.rules({.now = bench.now() + days(6), .band = Band::Deferred}), QStringList());
        const store::AlertRow later = bench.rows({.now = bench.now() + days(6)}).value(0);
        QCOMPARE(later.band, Band::Immediate);
    }

    void what_is_settled_leaves_the_list_and_comes_back_reopened()
    {
        Bench bench;
        const QString id = bench.take("a", "yyyy");
        bench.say(id, AlertDismissed{Dismissal::FalsePositive, QStringLiteral("not ours")});
        QVERIFY(bench.rules({}).isEmpty());
        const store::AlertRow row = bench.rows({.which = Which::Settled}).value(0);
        QCOMPARE(row.outcome, QStringLiteral("false_positive"));
        QVERIFY(row.settled.has_value());
        QVERIFY(!row.due);
        bench.say(id, AlertReopened{QStringLiteral("it is")});
        QCOMPARE(bench.rules({}), QStringList{QStringLiteral("a")});
        QVERIFY(bench.rules({.which = Which::Settled}).isEmpty());
    }

    void due_are_priorities_actions_and_what_ends()
    {
        Bench bench;
        const QString id = bench.take("CVE-1", "yyyy", days(1));
        bench.say(
            id,
            RemedyPlanned{RemedyKind::Patch, QStringLiteral("update"), QStringLiteral("bo"), bench.now() + days(1)});
        bench.say(id, AlertControlRecorded{QStringLiteral("isolated"), bench.now() + days(9)});
        bench.take("CVE-2", "nnnn", days(1));
        const auto due = [&](base::Duration later) {
            return bench.read(
                [now = bench.now() + later](store::Database &journal) { return store::alertsDue(journal, now); });
        };
        QStringList shown;
        for (const store::AlertDueRow &row : due(1h))
            shown.append(row.what);
        QCOMPARE(shown,
                 (QStringList{QStringLiteral("Patch: update"), QStringLiteral("Remediate CVE-1"),
                              QStringLiteral("Control ends: isolated"), QStringLiteral("Remediate CVE-2")}));
        QCOMPARE(due(1h).first().who, QStringLiteral("bo"));
        QCOMPARE(due(days(10)).size(), 3); // the control is over and not late
    }

    void labels_are_short_and_name_one()
    {
        Bench bench;
        bench.store.openHastily();
        QStringList ids;
        for (int i = 0; i < 40; ++i)
            ids.append(bench.take("a", ""));
        const auto labels = bench.read([ids](store::Database &journal) { return store::alertLabels(journal, ids); });
        QSet<QString> different;
        for (const QString &id : std::as_const(ids)) {
            const QString label = labels.value(id);
            QCOMPARE(label, labelOf(id, ids));
            different.insert(label);
            const QString named =
                bench.read([label](store::Database &journal) { return store::alertNamed(journal, label.toLower()); });
            QCOMPARE(named, id);
        }
        QCOMPARE(different.size(), ids.size());
        for (const QString &wrong : {QStringLiteral("ALR-"), QString(), QStringLiteral("ALR-~%_")}) {
            const auto found =
                bench.store
                    ->readJournal([wrong](store::Database &journal) { return store::alertNamed(journal, wrong); })
                    .result();
            QVERIFY2(!found, qPrintable(wrong));
        }
    }

    void an_alert_is_named_by_its_findings_key_too()
    {
        Bench bench;
        const QString id = bench.take("a", "");
        const QString key = bench.rows({}).value(0).finding;
        QCOMPARE(bench.read([key](store::Database &journal) { return store::alertNamed(journal, key.toUpper()); }), id);
        QCOMPARE(bench.read([id](store::Database &journal) { return store::alertNamed(journal, id); }), id);
    }

    void those_of_an_incident_and_those_taken_up_are_found()
    {
        Bench bench;
        const QString a = bench.take("a", "ynnn"), b = bench.take("b", "yyyy"), c = bench.take("c", "yyyy");
        const QString incident = bench.store.declare();
        for (const QString &id : {a, b})
            bench.say(id, AlertJoined{incident});
        bench.say(b, AlertResolved{Resolution::Fixed, QStringLiteral("scan")});
        QStringList rules;
        for (const store::AlertRow &row : bench.read([=, now = bench.now()](store::Database &journal) {
                 return store::alertsOfIncident(journal, incident, now);
             }))
            rules.append(row.rule);
        QCOMPARE(rules, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const QStringList asked{a, c, QString(26, u'0')};
        QCOMPARE(bench.read([asked](store::Database &journal) { return store::takenUp(journal, asked); }),
                 (QSet<QString>{a, c}));
    }

    void written_anew_from_the_entries_the_tables_are_the_same()
    {
        Bench bench;
        const QString a = bench.take("a", "yyyy"), b = bench.take("b", "nnnn", 1h, "acme/web", 39);
        bench.say(b, AlertControlRecorded{QStringLiteral("isolated"), bench.now() + days(2)});
        bench.say(a, AlertOverridden{Band::Scheduled, QStringLiteral("test"), bench.now() + days(5)});
        bench.say(a, RemedyPlanned{RemedyKind::Patch, QStringLiteral("x"), {}, bench.now() + days(1)});
        bench.say(a, AlertJoined{bench.store.declare()});
        bench.say(bench.take("c", "yyyy"), AlertDismissed{Dismissal::WontFix, QStringLiteral("old")});
        const auto differed = bench.store
                                  ->tendJournal([](store::Journal &, store::Database &journal) {
                                      return store::rebuildProjections(journal);
                                  })
                                  .result();
        QVERIFY(differed.ok());
        QCOMPARE(*differed, QStringList());
        QCOMPARE(bench.rules({}).size(), 2);
    }
};

PARAPET_TEST(TstAlertList)
#include "tst_alertlist.moc"
