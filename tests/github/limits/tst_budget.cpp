#include "github/limits/budget.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace github;
using namespace std::chrono_literals;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));

Answer withQuota(qint64 limit, qint64 remaining, base::Instant reset, const QByteArray &resource = "core")
{
    return {.arrival = Arrival::Whole,
            .status = 200,
            .headers = {{"x-ratelimit-limit", QByteArray::number(limit)},
                        {"x-ratelimit-remaining", QByteArray::number(remaining)},
                        {"x-ratelimit-reset", QByteArray::number(base::seconds(reset.time_since_epoch()))},
                        {"x-ratelimit-resource", resource}}};
}

base::Instant earliest(const Budget &budget, Priority priority, base::Instant now, bool writes = false)
{
    return budget.earliest(priority, writes, QStringLiteral("core"), now);
}

} // namespace

class TstBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_share_of_the_hour_is_kept_for_people_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("first"); // the least urgent that may still ask
        QTest::newRow("plenty") << 4000 << int(Priority::Background);
        QTest::newRow("just above the reserve") << 1001 << int(Priority::Background);
        QTest::newRow("at the reserve") << 1000 << int(Priority::Board);
        QTest::newRow("at half of it") << 500 << int(Priority::Outbox);
        QTest::newRow("one left") << 1 << int(Priority::Outbox);
        QTest::newRow("none") << 0 << -1;
    }
    void a_share_of_the_hour_is_kept_for_people()
    {
        QFETCH(int, remaining);
        QFETCH(int, first);
        Budget budget(0.2);
        budget.heard(withQuota(5000, remaining, start + 20min), start);
        for (const Priority priority : {Priority::Person, Priority::Outbox, Priority::Board, Priority::Background})
            QCOMPARE(earliest(budget, priority, start), int(priority) <= first ? start : start + 20min);
        // The hour over, nothing is known to be missing.
        QCOMPARE(earliest(budget, Priority::Background, start + 20min), start + 20min);
    }

    void each_limit_stands_for_itself()
    {
        Budget budget;
        budget.heard(withQuota(1750, 0, start + 10min, "audit_log"), start);
        QCOMPARE(earliest(budget, Priority::Background, start), start);
        QCOMPARE(budget.earliest(Priority::Person, false, QStringLiteral("audit_log"), start), start + 10min);
    }

    void questions_on_their_way_are_counted()
    {
        Budget budget(0);
        budget.heard(withQuota(5000, 2, start + 20min), start);
        budget.asked(false, QStringLiteral("core"), start);
        budget.asked(false, QStringLiteral("core"), start);
        QCOMPARE(earliest(budget, Priority::Person, start), start + 20min);
    }

    void changes_are_a_second_apart_and_counted_by_minute_and_hour()
    {
        Budget budget;
        base::Instant now = start;
        QList<base::Instant> sent;
        while (now < start + 3h) {
            now = earliest(budget, Priority::Outbox, now, true);
            budget.asked(true, QStringLiteral("core"), now);
            sent.append(now);
        }
        const auto within = [&](qsizetype from, base::Duration span) {
            qsizetype count = 0;
            while (from + count < sent.size() && sent.at(from + count) - sent.at(from) < span)
                ++count;
            return count;
        };
        for (qsizetype i = 0; i < sent.size(); ++i) {
            QVERIFY(i == 0 || sent.at(i) - sent.at(i - 1) >= 1s);
            QVERIFY(within(i, 1min) <= Budget::writesAMinute);
            QVERIFY(within(i, 1h) <= Budget::writesAnHour);
        }
        QVERIFY(sent.size() >= 3 * Budget::writesAnHour); // and no slower than that
    }

    void no_minute_holds_more_points_than_github_allows()
    {
        QRandomGenerator chance(3);
        Budget budget;
        base::Instant now = start;
        QList<std::pair<base::Instant, int>> spent;
        for (int i = 0; i < 4000; ++i) {
            const bool writes = chance.bounded(20) == 0;
            const auto priority = Priority(chance.bounded(4));
            now = earliest(budget, priority, now, writes);
            budget.asked(writes, QStringLiteral("core"), now);
            spent.append({now, writes ? 5 : 1});
        }
        qsizetype from = 0;
        int points = 0;
        for (const auto &[at, cost] : spent) {
            points += cost;
            while (at - spent.at(from).first >= 1min)
                points -= spent.at(from++).second;
            QVERIFY(points <= Budget::pointsAMinute);
        }
    }

    void whoever_is_asked_to_wait_waits_also_after_a_restart()
    {
        Budget budget;
        budget.blockUntil(start + 4min, true);
        budget.blockUntil(start + 2min, true); // an answer that was on its way brings nothing forward
        const Budget again(0.2, budget.state());
        for (const Priority priority : {Priority::Person, Priority::Background})
            QCOMPARE(earliest(again, priority, start + 1min), start + 4min);
        QCOMPARE(again.state().waits, 2);
    }

    void an_answer_that_arrives_ends_the_row_of_waits()
    {
        Budget budget;
        budget.blockUntil(start + 1min, true);
        budget.heard(withQuota(5000, 4999, start + 1h), start + 2min);
        QCOMPARE(budget.state().waits, 0);
        QVERIFY(!budget.state().blockedUntil);
    }

    void nonsense_in_the_headers_changes_nothing()
    {
        Budget budget;
        for (const auto &[limit, remaining] : {std::pair{-1, 5}, {5000, -7}})
            budget.heard(withQuota(limit, remaining, start + 1h), start);
        Answer words = withQuota(1, 1, start);
        words.headers.insert("x-ratelimit-remaining", "many");
        budget.heard(words, start);
        QVERIFY(budget.state().quotas.isEmpty());
        budget.heard(withQuota(5000, 0, start + std::chrono::years(100)), start);
        QVERIFY(earliest(budget, Priority::Person, start) <= start + 24h);
    }
};

PARAPET_TEST(TstBudget)
#include "tst_budget.moc"
