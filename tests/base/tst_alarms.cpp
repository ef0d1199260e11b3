#include "base/alarms.h"
#include "support/movedtime.h"
#include "support/testmain.h"

using namespace base;

namespace {

const Instant start = *fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));

} // namespace

class TstAlarms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_wakes_once_when_it_is_time()
    {
        const SystemClock clock;
        SystemAlarms alarms(clock);
        QObject context;
        int woken = 0;
        const Instant at = clock.now() + 30ms;
        alarms.wake(at, &context, [&] { ++woken; });
        QCOMPARE(woken, 0);
        QTRY_COMPARE(woken, 1);
        QVERIFY(clock.now() >= at);
        QTest::qWait(60);
        QCOMPARE(woken, 1);
    }

    void what_is_past_wakes_soon_but_not_at_once()
    {
        const FixedClock clock(start);
        SystemAlarms alarms(clock);
        QObject context;
        bool woken = false;
        alarms.wake(start - 1h, &context, [&] { woken = true; });
        QVERIFY(!woken);
        QTRY_VERIFY(woken);
    }

    void who_is_gone_is_not_woken()
    {
        const FixedClock clock(start);
        SystemAlarms alarms(clock);
        auto context = std::make_unique<QObject>();
        bool woken = false;
        alarms.wake(start, context.get(), [&] { woken = true; });
        context.reset();
        QTest::qWait(20);
        QVERIFY(!woken);
    }

    /// The clock of tests: the alarms go off in their order, each at its time, those they set among them.
    void moved_time_wakes_in_order()
    {
        support::MovedTime time(start);
        QObject context;
        QStringList woken;
        const auto say = [&](const QString &what) { woken.append(what + u' ' + clockText(time.now())); };
        time.wake(start + 3s, &context, [&] { say(QStringLiteral("b")); });
        time.wake(start + 1s, &context, [&] {
            say(QStringLiteral("a"));
            time.wake(start + 2s, &context, [&] { say(QStringLiteral("a again")); });
        });
        time.wake(start + 1h, &context, [&] { say(QStringLiteral("late")); });
        time.advance(5s);
        QCOMPARE(woken.join(u'|'), QStringLiteral("a 06:00:01|a again 06:00:02|b 06:00:03"));
        QCOMPARE(time.now(), start + 5s);
        QCOMPARE(time.next(), std::optional(start + 1h));
    }

    void moved_time_forgets_who_is_gone()
    {
        support::MovedTime time(start);
        auto context = std::make_unique<QObject>();
        time.wake(start + 1s, context.get(), [] { QFAIL("woken"); });
        context.reset();
        QVERIFY(!time.next());
        time.advance(5s);
    }
};

PARAPET_TEST(TstAlarms)
#include "tst_alarms.moc"
