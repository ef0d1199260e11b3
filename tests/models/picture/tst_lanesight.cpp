#include "models/picture/lanesight.h"

#include "models/picture/picturewords.h"
#include "store/mirror/mirrorrow.h"
#include "support/testmain.h"

#include <random>

using models::LaneSight;
using models::PictureHit;
using models::TimePicture;
using models::TimeScale;
using timeline::Lane;

class TstLaneSight : public QObject
{
    Q_OBJECT

    static constexpr qint64 startMs = 1'736'900'000'000;
    static double us(qint64 ms) { return double(startMs + ms) * 1000; }

    static void fill(TimePicture &picture, int count, qint64 spanMs)
    {
        std::mt19937 random(7);
        QList<qint64> rows;
        for (int i = 0; i < count; ++i)
            rows.append(((startMs + qint64(random() % spanMs)) << store::rowBits) + i);
        std::sort(rows.begin(), rows.end());
        picture.ticks(Lane::Audit).append(rows);
    }

private Q_SLOTS:
    void few_are_shown_one_by_one_and_many_as_bars()
    {
        TimePicture picture;
        fill(picture, 5000, 3'600'000);
        QVERIFY(LaneSight(picture, Lane::Audit, {us(0), 3600e6, 1000}).isBars());
        QVERIFY(!LaneSight(picture, Lane::Audit, {us(0), 10e6, 1000}).isBars());
    }

    void bars_hold_everything_and_stay_where_they_are_while_moving()
    {
        TimePicture picture;
        fill(picture, 5000, 3'600'000);
        const LaneSight here(picture, Lane::Audit, {us(0), 3600e6, 1000});
        quint64 sum = 0;
        for (const quint32 count : here.counts())
            sum += count;
        QCOMPARE(sum, 5000U);
        const LaneSight moved(picture, Lane::Audit, {us(1234), 3600e6, 1000});
        QCOMPARE(moved.barLength(), here.barLength());
        QCOMPARE(moved.barFrom(0) % moved.barLength(), 0);
        QVERIFY(double(here.barLength()) / 3.6e6 >= LaneSight::barPx);
    }

    void a_point_finds_the_nearest_thing_or_its_bar()
    {
        TimePicture picture;
        picture.ticks(Lane::Audit).append({startMs << store::rowBits, (startMs + 60'000) << store::rowBits});
        const LaneSight sight(picture, Lane::Audit, {us(-60'000), 180e6, 900});
        const auto hit = sight.at(302);
        QVERIFY(hit);
        QCOMPARE(hit->item->index, 0);
        QCOMPARE(hit->count, 1);
        QVERIFY(!sight.at(450));
        TimePicture many;
        fill(many, 5000, 3'600'000);
        const LaneSight bars(many, Lane::Audit, {us(0), 3600e6, 1000});
        const auto bar = bars.at(500);
        QVERIFY(bar && bar->count > 1);
        QCOMPARE(qsizetype(bar->count), many.ticks(Lane::Audit).count(bar->fromUs / 1000, bar->endUs / 1000));
    }

    void stepping_goes_through_everything_and_back()
    {
        TimePicture picture;
        fill(picture, 40, 3'600'000);
        const LaneSight sight(picture, Lane::Audit, {us(0), 3600e6, 1000});
        qint64 at = qint64(us(-1));
        int steps = 0;
        for (auto hit = sight.next(at, true); hit; hit = sight.next(at, true)) {
            QVERIFY(hit->fromUs > at);
            at = hit->fromUs;
            ++steps;
        }
        QCOMPARE(steps, 40);
        QVERIFY(sight.next(at, false)->fromUs < at);
    }

    void clocks_and_milestones_are_said_in_words()
    {
        TimePicture picture;
        incidents::Clock clock;
        clock.what = u"Acknowledge"_qs;
        clock.start = base::instant(qint64(us(0)));
        clock.due = clock.start + std::chrono::minutes(1);
        clock.stopped = clock.start + std::chrono::seconds(38);
        picture.setClocks({{clock, {}}});
        const qint64 at = qint64(us(20'000));
        picture.setLines({{at, 1, u"x"_qs, u"contained"_qs, at}});
        QCOMPARE(picture.milestones().size(), 1);
        const TimeScale scale(us(-60'000), 300e6, 900);
        const base::Instant now = clock.start + std::chrono::hours(1);
        const auto milestone = LaneSight(picture, Lane::Milestones, scale).at(scale.x(double(at)));
        QVERIFY(milestone);
        QVERIFY(models::hitText(*milestone, picture, 1e6, QTimeZone::utc(), now).startsWith(u"Contained"_qs));
        const auto bar = LaneSight(picture, Lane::Clocks, scale).at(scale.x(us(30'000)));
        QVERIFY(bar);
        const QString words = models::hitText(*bar, picture, 1e6, QTimeZone::utc(), now);
        QVERIFY2(words.contains(u"Acknowledge"_qs) && words.contains(u"met"_qs), qPrintable(words));
    }

    void a_measure_says_both_times_the_length_and_how_many()
    {
        TimePicture picture;
        picture.ticks(Lane::Audit).append({startMs << store::rowBits, (startMs + 60'000) << store::rowBits});
        const QString words =
            models::measureText(qint64(us(120'000)), qint64(us(-1000)), picture, 1e6, QTimeZone::utc());
        QVERIFY2(words.contains(u"2 min"_qs) && words.contains(u"2 events"_qs), qPrintable(words));
        QCOMPARE(models::countBetween(picture, qint64(us(0)), qint64(us(60'000))), 1);
    }
};

PARAPET_TEST(TstLaneSight)
#include "tst_lanesight.moc"
