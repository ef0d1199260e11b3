#include "models/picture/picturefeed.h"

#include "store/mirror/mirrorrow.h"
#include "support/generatedevents.h"
#include "support/testmain.h"

#include <QSignalSpy>

using models::PictureFeed;
using models::TimePicture;
using timeline::Lane;

class TstPictureFeed : public QObject
{
    Q_OBJECT

    static timeline::Filter filter(const QString &text) { return timeline::parseFilter(text).value(); }

    /// The rows of a lane, read plainly.
    static QList<qint64> plain(GeneratedEvents &store, Lane lane, const timeline::Filter &filter = {})
    {
        QList<qint64> rows;
        for (const models::TimelineItem &item : store.everything(filter)) {
            const auto *event = std::get_if<store::MirrorEvent>(&item);
            if (event && timeline::laneOf(event->event.source) == lane)
                rows.append(event->row);
        }
        return rows;
    }

    static timeline::MachineEvent run(int number, base::Instant at)
    {
        timeline::MachineEvent event = GeneratedEvents::event(number, at);
        event.source = QStringLiteral("github-runs");
        event.id = QStringLiteral("run%1").arg(number);
        return event;
    }

private Q_SLOTS:
    void every_lane_has_what_a_plain_reading_gives()
    {
        GeneratedEvents store;
        store.addEvents(3000, 1);
        store.add({run(1, generatedStart()), run(2, generatedStart() + std::chrono::hours(2))});
        const QString incident = store.declare();
        store.addNotes(incident, {{u"seen"_qs, generatedStart()}, {u"again"_qs, generatedStart()}});
        TimePicture picture;
        PictureFeed feed(*store, picture, PictureFeed::Reads::Everything);
        feed.start();
        QTRY_VERIFY(feed.isSettled());
        QCOMPARE(picture.ticks(Lane::Audit).rows(), plain(store, Lane::Audit));
        QCOMPARE(picture.ticks(Lane::Workflow).size(), 2);
        QVERIFY(picture.ticks(Lane::People).size() >= 2);
        QVERIFY(picture.size(Lane::Milestones) >= 1);
        QCOMPARE(picture.size(Lane::Scanner), 0);
        QVERIFY(!picture.lanes().contains(Lane::Scanner));
    }

    void a_filter_leaves_only_what_it_asks_for_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"git.push"_qs, u"author:user3"_qs, u"repo:acme/repo1 -author:user2"_qs,
                                    u"*umber*"_qs, u"lane:workflow"_qs, u"after:2025-01-15T03:05Z"_qs})
            QTest::newRow(qPrintable(text)) << text;
    }

    void a_filter_leaves_only_what_it_asks_for()
    {
        QFETCH(QString, text);
        GeneratedEvents store;
        store.addEvents(2500, 2);
        store.add({run(1, generatedStart())});
        TimePicture picture;
        PictureFeed feed(*store, picture, PictureFeed::Reads::Everything);
        feed.start();
        feed.setFilter(filter(text));
        QTRY_VERIFY(feed.isSettled());
        for (const Lane lane : {Lane::Audit, Lane::Workflow})
            QCOMPARE(picture.ticks(lane).rows(), plain(store, lane, filter(text)));
        feed.setFilter({});
        QTRY_VERIFY(feed.isSettled());
        QCOMPARE(picture.ticks(Lane::Audit).rows(), plain(store, Lane::Audit));
    }

    void what_is_imported_later_comes_in_wherever_it_belongs()
    {
        GeneratedEvents store;
        store.addEvents(2000, 3);
        TimePicture picture;
        PictureFeed feed(*store, picture, PictureFeed::Reads::Everything);
        feed.start();
        QTRY_VERIFY(feed.isSettled());
        QSignalSpy changed(&picture, &TimePicture::changed);
        store.add({GeneratedEvents::event(90'000, generatedStart() + std::chrono::hours(9))}); // behind
        QTRY_COMPARE(picture.ticks(Lane::Audit).rows(), plain(store, Lane::Audit));
        store.addEvents(500, 4, 50'000); // in between
        QTRY_COMPARE(picture.ticks(Lane::Audit).rows(), plain(store, Lane::Audit));
        store.add({GeneratedEvents::event(91'000, generatedStart() - std::chrono::hours(9))}); // before
        QTRY_COMPARE(picture.ticks(Lane::Audit).rows(), plain(store, Lane::Audit));
        QVERIFY(!changed.isEmpty());
    }

    void a_range_leaves_out_what_lies_beside_it()
    {
        GeneratedEvents store;
        store.addEvents(1000, 5);
        TimePicture picture;
        PictureFeed feed(*store, picture, PictureFeed::Reads::Machines);
        const base::Instant from = generatedStart() + std::chrono::minutes(2);
        const base::Instant end = generatedStart() + std::chrono::minutes(5);
        feed.setRange(from, end);
        feed.start();
        QTRY_VERIFY(feed.isSettled());
        QList<qint64> inside = plain(store, Lane::Audit);
        inside.removeIf([&](qint64 row) { return row < store::firstRowAt(from) || row >= store::firstRowAt(end); });
        QCOMPARE(picture.ticks(Lane::Audit).rows(), inside);
        QCOMPARE(picture.size(Lane::People), 0);
    }

    void a_thing_says_what_it_is()
    {
        GeneratedEvents store;
        store.add({GeneratedEvents::event(1, generatedStart(), u"ana made acme/web public"_qs)});
        const QString incident = store.declare();
        store.addNotes(incident, {{u"legal is on the bridge"_qs, generatedStart(), u"di"_qs}});
        TimePicture picture;
        PictureFeed feed(*store, picture, PictureFeed::Reads::Everything);
        feed.start();
        QTRY_VERIFY(feed.isSettled());
        QString said;
        const auto take = [&](const QString &words) { said = words; };
        feed.describe(picture.item(Lane::Audit, 0), take);
        QTRY_COMPARE(said, u"ana made acme/web public"_qs);
        feed.describe(picture.item(Lane::People, 0), take);
        QTRY_COMPARE(said, u"legal is on the bridge · di"_qs);
    }
};

PARAPET_TEST(TstPictureFeed)
#include "tst_picturefeed.moc"
