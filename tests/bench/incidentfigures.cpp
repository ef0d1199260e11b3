// 7: the figures over all incidents, and the incidents behind one of them.
#include "domain/incidents/closed.h"
#include "figures.h"
#include "store/figures/figurereading.h"
#include "support/temporarystore.h"

#include <QCoreApplication>

using namespace incidents;
using namespace std::chrono_literals;

namespace {

constexpr base::Duration history = std::chrono::days(2 * 365);

/// One incident of a history of two years: with all its milestones, closed, and now and then one missing.
journal::Deed told(TemporaryStore &store, qint64 number, qint64 of, base::Instant now)
{
    const QString id = store->newId();
    const base::Instant t0 = now - history + history * number / of;
    journal::Deed deed;
    const auto say = [&](const auto &payload, base::Duration after) {
        journal::Authorship by = store.by();
        by.occurred = journal::exactly(t0 + after);
        deed.drafts.append(journal::draft<Incident>(id, payload, by));
    };
    const auto reach = [&](Milestone milestone, base::Duration after) { say(MilestoneReached{milestone, {}}, after); };
    const base::Duration pace = std::chrono::seconds(30 + number * 7919 % 3600);
    say(Declared{.severity = Severity(1 + number % 4)}, 20s);
    say(Titled{QStringLiteral("Incident %1").arg(number)}, 20s);
    reach(Milestone::Detected, 0s);
    if (number % 10 != 0)
        reach(Milestone::Started, -pace);
    reach(Milestone::Acknowledged, pace);
    reach(Milestone::Responded, 3 * pace);
    reach(Milestone::Isolated, 6 * pace);
    reach(Milestone::Contained, 20 * pace);
    reach(Milestone::Recovered, 40 * pace);
    say(Closed{number % 20 == 0 ? Outcome::FalsePositive : Outcome::Confirmed, {}}, 48 * pace);
    return deed;
}

double median(TemporaryStore &store, const std::function<bool(store::Database &)> &query)
{
    QList<double> ms;
    for (int round = 0; round < 9; ++round) {
        bool fine = false;
        ms.append(millisecondsOf([&] { fine = store->readJournal(query).result(); }));
        if (!fine)
            giveUp(QStringLiteral("the figures could not be read"));
    }
    return percentile(ms, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures bench(argc, argv, 10'000);
    TemporaryStore store;
    store.openHastily();
    const base::Instant now = store->clock().now();
    for (qint64 number = 0; number < bench.rows(); ++number)
        store.mustCommit(told(store, number, bench.rows(), now));
    const QString ms = QStringLiteral("ms");
    const auto over = [&](base::Duration length) {
        return median(store, [=](store::Database &journal) {
            const figures::Selection selection{{now - length, now}, {}};
            const auto overview = store::figuresOver(journal, selection, now);
            return overview && !overview->figures.first().summary.insufficient();
        });
    };
    bench.note(7, QStringLiteral("incidents"), double(bench.rows()), {});
    bench.atMost(7, QStringLiteral("every figure of 90 days, with trend and change"), over(std::chrono::days(90)), 100,
                 ms);
    bench.atMost(7, QStringLiteral("every figure of everything"), over(history + 1h), 100, ms);
    bench.atMost(
        7, QStringLiteral("all incidents behind one figure"),
        median(store,
               [=](store::Database &journal) {
                   const auto rows = store::spanRows(journal, QLatin1String("detect"), {{now - history - 1h, now}, {}});
                   return rows && !rows->isEmpty();
               }),
        100, ms);
    return bench.print();
}
