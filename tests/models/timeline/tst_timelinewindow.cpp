#include "models/timeline/timelinewindow.h"

#include "support/testmain.h"

#include <QRandomGenerator>

using models::TimelineItem;
using models::TimelineKey;
using models::TimelineStretch;
using models::TimelineWindow;

namespace {

TimelineItem machine(qint64 ms, const QString &text = {})
{
    store::MirrorEvent event;
    event.row = ms << 20;
    event.event.at = base::instant(ms * 1000);
    event.event.text = text;
    return event;
}

TimelineItem said(qint64 ms, qint64 position)
{
    store::JournalLine line;
    line.happened = base::instant(ms * 1000);
    line.position = position;
    return line;
}

QList<TimelineItem> machines(qint64 from, qint64 count)
{
    QList<TimelineItem> items;
    for (qint64 ms = from; ms < from + count; ++ms)
        items.append(machine(ms));
    return items;
}

/// Follows what it is told and checks that it is told the truth.
struct Follower
{
    int rows = 0;
    int told = 0;
    TimelineWindow::Around around()
    {
        const auto count = [this](int) { ++told; };
        return {[count](int first, int) { count(first); }, [this](int first, int last) { rows += last - first + 1; },
                [count](int first, int) { count(first); }, [this](int first, int last) { rows -= last - first + 1; },
                [count](int first, int) { count(first); }};
    }
};

QList<TimelineItem> itemsOf(const TimelineWindow &window)
{
    QList<TimelineItem> items;
    for (int row = 0; row < window.size(); ++row)
        items.append(window.at(row));
    return items;
}

} // namespace

class TstTimelineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_becomes_whatever_is_there_now_and_tells_of_every_row()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const auto some = [&] {
                QList<TimelineItem> items;
                for (qint64 ms = 0; ms < 30; ++ms) {
                    if (random.bounded(2))
                        items.append(machine(ms, QString::number(random.bounded(2))));
                    if (random.bounded(4) == 0)
                        items.append(said(ms, ms + 1));
                }
                return items;
            };
            TimelineWindow window;
            window.begin({some(), false});
            Follower follower{window.size()};
            const QList<TimelineItem> next = some();
            window.become({next, true}, follower.around());
            QCOMPARE(itemsOf(window), next);
            QCOMPARE(follower.rows, int(next.size()));
            QVERIFY(window.hasNewer());
        }
    }

    void nothing_is_told_when_nothing_differs()
    {
        TimelineWindow window;
        window.begin({machines(0, 20), true});
        Follower follower{window.size()};
        window.become({machines(0, 20), false}, follower.around());
        QCOMPARE(follower.told, 0);
    }

    void it_grows_at_both_ends_and_lets_the_far_end_go()
    {
        TimelineWindow window;
        window.begin({machines(1'000'000, 100), true});
        Follower follower{window.size()};
        for (qint64 from = 1'000'000 - 256; window.size() < TimelineWindow::most; from -= 256)
            window.prepend({machines(from, 256), true}, follower.around());
        QCOMPARE(window.size(), TimelineWindow::most);
        QVERIFY(window.hasNewer());
        QVERIFY(window.hasOlder());
        QCOMPARE(follower.rows, window.size());
        const TimelineKey last = *window.last();
        window.append({machines(last.ms + 1, 256), false}, follower.around());
        QCOMPARE(window.size(), TimelineWindow::most);
        QVERIFY(!window.hasNewer());
        QCOMPARE(window.last()->ms, last.ms + 256);
        QCOMPARE(follower.rows, window.size());
    }

    void a_row_is_found_by_its_identity()
    {
        TimelineWindow window;
        window.begin({{machine(1), said(1, 3), said(1, 9), machine(2)}, false});
        for (int row = 0; row < window.size(); ++row)
            QCOMPARE(window.rowOf(TimelineKey::of(window.at(row))), row);
        QCOMPARE(window.rowOf(TimelineKey::of(said(1, 5))), -1);
    }

    void of_two_streams_the_newest_are_taken_in_order()
    {
        QList<store::MirrorEvent> newest;
        QList<store::JournalLine> written;
        for (qint64 ms = 9; ms >= 0; --ms) {
            newest.append(std::get<store::MirrorEvent>(machine(ms)));
            written.append(std::get<store::JournalLine>(said(ms, ms + 1)));
        }
        const TimelineStretch some = models::mergeNewest(newest, written, 5);
        QVERIFY(some.more);
        QCOMPARE(some.items, (QList<TimelineItem>{said(7, 8), machine(8), said(8, 9), machine(9), said(9, 10)}));
        const TimelineStretch all = models::mergeNewest(newest, written, 50);
        QVERIFY(!all.more);
        QCOMPARE(all.items.size(), 20);
        std::reverse(newest.begin(), newest.end());
        std::reverse(written.begin(), written.end());
        QCOMPARE(models::mergeOldest(newest, written, 50).items, all.items);
        QCOMPARE(models::mergeOldest(newest, written, 3).items,
                 (QList<TimelineItem>{machine(0), said(0, 1), machine(1)}));
    }
};

PARAPET_TEST(TstTimelineWindow)
#include "tst_timelinewindow.moc"
