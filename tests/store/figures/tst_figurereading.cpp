#include "domain/incidents/closed.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/reopened.h"
#include "domain/journal/struck.h"
#include "store/figures/figurereading.h"
#include "store/proof/projectionproof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace figures;
using namespace incidents;
using namespace std::chrono_literals;
using base::Duration;

namespace {

const base::Instant end = base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z")).value();
const Period month{end - 720h, end};

} // namespace

/// The figures as the journal's tables give them.
class TstFigureReading : public QObject
{
    Q_OBJECT

    struct Bench
    {
        TemporaryStore store;

        template<class Payload>
        QString say(const QString &id, const Payload &payload, base::Instant at)
        {
            journal::Authorship by = store.by();
            by.occurred = journal::exactly(at);
            return store.mustCommit({{journal::draft<Incident>(id, payload, by)}, {}}).entries.first()->id;
        }

        /// Declared and detected at `t0`.
        QString incident(base::Instant t0, Severity severity = Severity::P1, bool backfilled = false)
        {
            const QString id = store->newId();
            say(id, Declared{.severity = severity, .backfilled = backfilled}, t0);
            say(id, Titled{QStringLiteral("detected %1").arg(base::rfc3339(t0))}, t0);
            say(id, MilestoneReached{Milestone::Detected, {}}, t0);
            return id;
        }
        QString responded(base::Instant t0, Duration after, Severity severity = Severity::P1)
        {
            const QString id = incident(t0, severity);
            say(id, MilestoneReached{Milestone::Responded, {}}, t0 + after);
            return id;
        }

        template<class Read>
        auto read(Read query)
        {
            return store->readJournal(query).result().value();
        }
        Summary respond(const Selection &selection = {month, {}})
        {
            return read([=](store::Database &db) { return store::figuresOver(db, selection, end); })
                .figures.at(2)
                .summary;
        }
        QList<store::SpanRow> rows(const char *figure, const Selection &selection = {month, {}})
        {
            return read([=](store::Database &db) { return store::spanRows(db, QLatin1String(figure), selection); });
        }
        Recurrence recurrence(base::Instant now = end)
        {
            return read([=](store::Database &db) { return store::figuresOver(db, {month, {}}, now); }).recurrence;
        }
        QStringList plan(const QString &sql)
        {
            return read([=](store::Database &db) -> base::Result<QStringList> {
                base::Result<store::Statement> query =
                    store::Statement::prepare(db, "EXPLAIN QUERY PLAN " + sql.toUtf8());
                if (!query)
                    return query.error();
                QStringList out;
                while (query->step().value())
                    out.append(query->text(3));
                return out;
            });
        }
    };

private Q_SLOTS:
    void the_period_goes_by_detection_and_ends_before_its_end()
    {
        Bench bench;
        for (const Duration before : std::initializer_list<Duration>{1us, 720h, 720h + 1us, 0us})
            bench.responded(end - before, 1min);
        QCOMPARE(bench.respond().of, 2);
        QCOMPARE(bench.rows("respond").size(), 2);
    }

    void an_incident_without_a_detection_is_placed_by_its_declaration_and_misses_it()
    {
        Bench bench;
        bench.say(bench.store->newId(), Declared{.severity = Severity::P2}, end - 1h);
        const Summary summary = bench.respond();
        QCOMPARE(summary.of, 1);
        QCOMPARE(summary.missing, 1);
        QVERIFY(bench.rows("respond").first().fromEntry.isEmpty());
    }

    void severities_can_be_asked_for()
    {
        Bench bench;
        for (int i = 1; i <= 5; ++i) {
            bench.responded(end - i * 1h, std::chrono::minutes(i), Severity::P1);
            bench.responded(end - i * 1h, std::chrono::hours(i), Severity::P3);
        }
        QCOMPARE(*bench.respond({month, {Severity::P1}}).mean, Duration(3min));
        QCOMPARE(*bench.respond({month, {Severity::P3}}).mean, Duration(3h));
        QCOMPARE(bench.respond().of, 10);
        QCOMPARE(bench.rows("respond", {month, {Severity::P2}}).size(), 0);
    }

    void what_is_excluded_is_counted_by_its_reason()
    {
        Bench bench;
        bench.responded(end - 1h, 1min);
        const QString noise = bench.responded(end - 2h, 500min);
        bench.say(noise, Closed{Outcome::FalsePositive, {}}, end - 1h);
        const Overview overview = bench.read([](store::Database &db) {
            return store::figuresOver(db, {month, {}}, end);
        });
        QCOMPARE(overview.excluded.value(Exclusion::FalsePositive), 1);
        QCOMPARE(bench.respond().of, 1);
        QCOMPARE(bench.rows("respond").size(), 1);
        QCOMPARE(bench.recurrence().closed, 0);
    }

    void rows_come_longest_first_and_lead_to_their_entries()
    {
        Bench bench;
        const QString quick = bench.responded(end - 5h, 2min);
        const QString slow = bench.responded(end - 4h, 90min);
        const QString silent = bench.incident(end - 3h);
        const QString turned = bench.responded(end - 2h, -5min);
        const QString old = bench.incident(end - 1h, Severity::P1, true);
        bench.say(old, MilestoneReached{Milestone::Responded, {}}, end - 1h + 10min);
        const QList<store::SpanRow> rows = bench.rows("respond");
        QStringList ids;
        for (const store::SpanRow &row : rows)
            ids.append(row.incidentId);
        QCOMPARE(ids, (QStringList{slow, old, quick, turned, silent}));
        QVERIFY(rows.at(1).span.backfilled);
        QVERIFY(rows.at(3).span.inverted());
        QVERIFY(rows.at(4).span.missing());
        const IncidentPtr state = bench.store.incident(slow);
        QCOMPARE(rows.first().fromEntry, state->milestones.value(Milestone::Detected).entryId);
        QCOMPARE(rows.first().toEntry, state->milestones.value(Milestone::Responded).entryId);
        QCOMPARE(rows.first().title, state->title);
    }

    void a_milestone_that_is_struck_is_missing_again()
    {
        Bench bench;
        const QString id = bench.responded(end - 1h, 1min);
        const QString entry = bench.store.incident(id)->milestones.value(Milestone::Responded).entryId;
        bench.say(id, journal::Struck{entry, QStringLiteral("it was another")}, end);
        QVERIFY(bench.rows("respond").first().span.missing());
    }

    void what_came_back_within_ninety_days_is_a_recurrence()
    {
        Bench bench;
        QStringList closed;
        for (int i = 1; i <= 5; ++i) {
            closed.append(bench.incident(end - 700h - i * 1h, Severity::P3));
            bench.say(closed.last(), Closed{Outcome::Confirmed, {}}, end - 600h);
        }
        const QString again = bench.incident(end - 24h, Severity::P2);
        const QString link = bench.say(again, Linked{LinkKind::RecurrenceOf, closed.first(), true}, end - 20h);
        const Recurrence one = bench.recurrence();
        QCOMPARE(one.closed, 5);
        QCOMPARE(one.recurred, 1);
        QCOMPARE(one.pending, 4);
        QCOMPARE(*one.percent, 20.0);
        QVERIFY(!bench.recurrence(end + 90 * 24h).provisional());
        const auto rows = bench.read([](store::Database &db) {
            return store::closedIncidents(db, {month, {}}, month);
        });
        QCOMPARE(rows.size(), 5);
        const auto it =
            std::find_if(rows.begin(), rows.end(), [](const ClosedIncident &row) { return !row.again.isEmpty(); });
        QCOMPARE(it->id, closed.first());
        QCOMPARE(it->recurrence()->incident, again);
        QCOMPARE(it->recurrence()->linkEntry, link);
        // What turns out to be no incident does not bring another one back.
        bench.say(again, Closed{Outcome::FalsePositive, {}}, end - 10h);
        QCOMPARE(bench.recurrence().recurred, 0);
    }

    void an_incident_that_is_reopened_is_not_closed()
    {
        Bench bench;
        const QString id = bench.incident(end - 100h);
        bench.say(id, Closed{Outcome::Confirmed, {}}, end - 50h);
        QCOMPARE(bench.recurrence().closed, 1);
        bench.say(id, Reopened{QStringLiteral("there is more")}, end - 40h);
        QCOMPARE(bench.recurrence().closed, 0);
    }

    void the_views_say_the_same()
    {
        Bench bench;
        for (int i = 1; i <= 5; ++i)
            bench.responded(end - i * 1h, std::chrono::minutes(i));
        bench.incident(end - 1h, Severity::P1, true);
        const auto number = [&](const char *sql) {
            return bench.read([sql](store::Database &db) { return db.number(sql); });
        };
        QCOMPARE(number("SELECT count(*) FROM figure_span WHERE figure = 'respond'"), 5);
        QCOMPARE(number("SELECT sum(value_us) FROM figure_span WHERE figure = 'respond'"), Duration(15min).count());
        QCOMPARE(number("SELECT count(*) FROM figure_span WHERE figure = 'contain' AND value_us IS NOT NULL"), 0);
        QCOMPARE(number("SELECT count(*) FROM figure_recurrence"), 0);
    }

    void a_period_is_found_by_an_index()
    {
        Bench bench;
        for (const QString &sql :
             {QStringLiteral("SELECT severity FROM incident_span WHERE figure = 'detect' AND t0_us >= 1 AND t0_us < 2 "
                             "AND excluded = ''"),
              QStringLiteral("SELECT severity FROM incident_record WHERE closed_us >= 1 AND closed_us < 2"),
              QStringLiteral("SELECT incident_id FROM incident_link WHERE to_id = 'x' AND kind = 'recurrence_of'"),
              QStringLiteral("SELECT incident_id FROM incident_record WHERE ticket = 'SEC-1' AND ticket <> ''"),
              QStringLiteral("DELETE FROM incident_span WHERE incident_id = 'x'")}) {
            const QString plan = bench.plan(sql).join(u' ');
            QVERIFY2(plan.contains(QStringLiteral("SEARCH")) && !plan.contains(QStringLiteral("SCAN")),
                     qPrintable(sql + QStringLiteral(": ") + plan));
        }
    }

    void the_tables_come_out_the_same_from_the_entries()
    {
        Bench bench;
        const QString first = bench.responded(end - 30h, 1min);
        bench.say(first, Closed{Outcome::Confirmed, {}}, end - 20h);
        const QString second = bench.incident(end - 10h, Severity::P4, true);
        bench.say(second, Linked{LinkKind::RecurrenceOf, first, false}, end - 9h);
        const auto differing = bench.store
                                   ->tendJournal([](store::Journal &, store::Database &database) {
                                       return store::rebuildProjections(database);
                                   })
                                   .result();
        QCOMPARE(differing.value(), QStringList());
        QCOMPARE(bench.rows("respond").size(), 2);
        QCOMPARE(bench.recurrence().suspected, 1);
    }
};

PARAPET_TEST(TstFigureReading)
#include "tst_figurereading.moc"
