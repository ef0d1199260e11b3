#include "models/timeline/timelinemodel.h"

#include "domain/journal/struck.h"
#include "support/generatedevents.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using models::TimelineItem;
using models::TimelineKey;
using models::TimelineModel;

namespace {

timeline::Filter filter(const QString &text)
{
    return timeline::parseFilter(text).value();
}

/// What the model shows at a row, waited for.
TimelineItem shown(TimelineModel &model, int row)
{
    if (!QTest::qWaitFor([&] { return model.item(row) != nullptr; }, 10000))
        qFatal("row %d never came", row);
    return *model.item(row);
}

void showAll(TimelineModel &model)
{
    if (!QTest::qWaitFor([&] { return model.isWhole(); }, 20000))
        qFatal("the rows were never numbered");
}

void show(TimelineModel &model, const QString &text)
{
    QSignalSpy ready(&model, &TimelineModel::ready);
    model.setFilter(filter(text));
    if (ready.isEmpty() && !ready.wait(10000))
        qFatal("the filter was never answered");
}

QString textAt(TimelineModel &model, int row)
{
    (void)shown(model, row);
    return model.index(row).data().toString();
}

} // namespace

class TstTimelineModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<GeneratedEvents> m_store;

private Q_SLOTS:
    void init() { m_store = std::make_unique<GeneratedEvents>(); }

    void with_nothing_written_it_is_ready_and_empty()
    {
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isReady());
        QVERIFY(!model.canFetchOlder());
        QVERIFY(!model.canFetchMore({}));
    }

    void every_row_by_number_is_what_a_plain_sort_gives()
    {
        m_store->addEvents(3000, 11);
        const QString incident = m_store->declare();
        QRandomGenerator random(12);
        QList<GeneratedEvents::Note> notes;
        for (int i = 0; i < 320; ++i)
            notes.append({QStringLiteral("note %1").arg(i),
                          generatedStart() + std::chrono::milliseconds(random.bounded(600'000))});
        m_store->addNotes(incident, notes);
        const QList<TimelineItem> sorted = m_store->everything();

        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        QCOMPARE(model.rowCount(), int(sorted.size()));
        for (int look = 0; look < 400; ++look) {
            const int row = look < 20 ? look : random.bounded(model.rowCount());
            QVERIFY2(shown(model, row) == sorted.at(row), qPrintable(QStringLiteral("row %1").arg(row)));
            QCOMPARE(model.keyAt(row), TimelineKey::of(sorted.at(row)));
            QCOMPARE(model.rowOf(TimelineKey::of(sorted.at(row))), row);
        }
    }

    void at_the_same_time_machines_come_before_people()
    {
        const base::Instant at = generatedStart();
        const QString incident = m_store->declare();
        m_store->addNotes(incident, {{u"said first"_qs, at}});
        m_store->addNotes(incident, {{u"said second"_qs, at}});
        m_store->add(
            {GeneratedEvents::event(1, at, u"done first"_qs), GeneratedEvents::event(2, at, u"done second"_qs),
             GeneratedEvents::event(3, at + std::chrono::microseconds(500), u"done half a millisecond later"_qs)});
        m_store->addNotes(incident, {{u"said in between"_qs, at + std::chrono::microseconds(200)}});
        const QStringList wanted{u"done first"_qs, u"done second"_qs, u"done half a millisecond later"_qs,
                                 u"said first"_qs, u"said second"_qs, u"said in between"_qs};
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        for (int row = 0; row < wanted.size(); ++row)
            QVERIFY2(textAt(model, row).endsWith(wanted.at(row)), qPrintable(textAt(model, row)));
        show(model, u"after:2025-01-15 before:2025-01-16"_qs);
        QCOMPARE(model.rowCount(), int(wanted.size()));
        for (int row = 0; row < wanted.size(); ++row)
            QVERIFY2(textAt(model, row).endsWith(wanted.at(row)), qPrintable(textAt(model, row)));
    }

    void a_filter_finds_the_same_as_reading_all_of_both_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"touched", "number 1*", "author:user3", "lane:manual", "lane:audit", "-lane:audit",
                                 "kind:note", "repo:acme/repo2", "\"legal asks\"", "*ega*", "author:bo legal",
                                 "before:2025-01-15T03:05Z", "after:2025-01-15T03:09Z -author:user1", "nothingofthis"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void a_filter_finds_the_same_as_reading_all_of_both()
    {
        QFETCH(QString, text);
        m_store->addEvents(1500, 21);
        const QString incident = m_store->declare();
        QList<GeneratedEvents::Note> notes;
        for (int i = 0; i < 60; ++i)
            notes.append({i % 3 ? u"legal asks for number %1"_qs.arg(i) : u"note %1 touched nothing"_qs.arg(i),
                          generatedStart() + std::chrono::seconds(i * 10), i % 2 ? u"bo"_qs : u"ana"_qs});
        m_store->addNotes(incident, notes);
        const QList<TimelineItem> wanted = m_store->everything(filter(text));

        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        show(model, text);
        while (model.canFetchOlder()) {
            const int before = model.rowCount();
            model.fetchOlder();
            QTRY_VERIFY(model.rowCount() > before || !model.canFetchOlder());
        }
        QCOMPARE(model.rowCount(), int(wanted.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY2(*model.item(row) == wanted.at(row), qPrintable(QStringLiteral("row %1").arg(row)));
    }

    void a_new_line_takes_its_place_and_moves_nobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << QString();
        QTest::newRow("filtered") << u"note"_qs;
    }

    void a_new_line_takes_its_place_and_moves_nobody()
    {
        QFETCH(QString, text);
        m_store->addEvents(600, 31);
        const QString incident = m_store->declare();
        for (int i = 0; i < 30; ++i)
            m_store->addNotes(incident, {{u"note %1"_qs.arg(i), generatedStart() + std::chrono::seconds(i * 20)}});
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        if (!text.isEmpty())
            show(model, text);
        const int middle = model.rowCount() / 2;
        const TimelineItem before = shown(model, middle);
        const QPersistentModelIndex selected = model.index(middle);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        m_store->addNotes(incident, {{u"note in the middle"_qs, generatedStart() + std::chrono::seconds(1)}});
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(selected.row(), middle + 1);
        QCOMPARE(shown(model, selected.row()), before);
        m_store->addNotes(incident, {{u"note of now"_qs, (*m_store)->clock().now()}});
        QTRY_COMPARE(inserted.size(), 2);
        QCOMPARE(selected.row(), middle + 1);
        QVERIFY(textAt(model, model.rowCount() - 1).endsWith(u"note of now"_qs));
        QCOMPARE(reset.size(), 0);
        const QList<TimelineItem> sorted = m_store->everything(filter(text));
        QCOMPARE(model.rowCount(), int(sorted.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(shown(model, row), sorted.at(row));
    }

    void what_is_struck_later_is_shown_struck_where_it_is()
    {
        const QString incident = m_store->declare();
        const store::Committed written = m_store->note(incident, u"wrong"_qs);
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        const int row = model.rowCount() - 1;
        QVERIFY(textAt(model, row).contains(u"wrong"_qs));
        QVERIFY(!model.index(row).data(look::DimRole).toBool());
        m_store->mustCommit(
            {{journal::draft<incidents::Incident>(
                 incident, journal::Struck{written.entries.first()->id, u"mistyped"_qs}, m_store->by())},
             {}});
        QTRY_VERIFY(model.index(row).data(look::DimRole).toBool());
    }

    void after_an_import_the_rows_in_hand_are_found_again()
    {
        m_store->addEvents(5000, 41);
        const QString incident = m_store->declare();
        for (int i = 0; i < 10; ++i)
            m_store->addNotes(incident, {{u"note %1"_qs.arg(i), generatedStart() + std::chrono::seconds(i * 60)}});
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        const TimelineItem inHand = shown(model, 2345);
        const TimelineItem top = shown(model, 100);
        model.setHeld([&] { return QList{TimelineKey::of(inHand), TimelineKey::of(top)}; });
        bool atOnce = false;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] {
            const int row = model.rowOf(TimelineKey::of(inHand));
            const TimelineItem *item = model.item(row);
            atOnce = item && *item == inHand && model.rowOf(TimelineKey::of(top)) >= 0;
        });
        m_store->addEvents(3000, 42, 10'000);
        QTRY_VERIFY(atOnce);
        const QList<TimelineItem> sorted = m_store->everything();
        QCOMPARE(model.rowCount(), int(sorted.size()));
        for (int row = 0; row < model.rowCount(); row += 97)
            QCOMPARE(shown(model, row), sorted.at(row));
    }

    void under_a_filter_an_import_inserts_what_matches()
    {
        m_store->addEvents(300, 51);
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        show(model, u"author:user2"_qs);
        const int before = model.rowCount();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_store->addEvents(100, 52, 1000);
        QTRY_COMPARE(model.rowCount(), before + 20);
        QCOMPARE(reset.size(), 0);
    }

    void clearing_a_filter_shows_everything_again()
    {
        m_store->addEvents(700, 61);
        TimelineModel model(**m_store);
        const QAbstractItemModelTester tester(&model);
        showAll(model);
        show(model, u"author:user2"_qs);
        QVERIFY(!model.isWhole());
        QCOMPARE(model.rowCount(), 140);
        show(model, {});
        QVERIFY(model.isWhole());
        QCOMPARE(model.rowCount(), 700);
    }

    void the_next_match_is_found_in_either_direction()
    {
        m_store->addEvents(4000, 71);
        const QString incident = m_store->declare();
        m_store->addNotes(incident, {{u"the token leaked"_qs, generatedStart() + std::chrono::seconds(100)}});
        m_store->addNotes(incident, {{u"a token was revoked"_qs, generatedStart() + std::chrono::seconds(500)}});
        TimelineModel model(**m_store);
        showAll(model);
        QSignalSpy sought(&model, &TimelineModel::sought);
        model.seekNext(filter(u"token"_qs), TimelineKey::of(shown(model, 0)), true);
        QTRY_COMPARE(sought.size(), 1);
        const int first = sought.takeFirst().first().toInt();
        QVERIFY(textAt(model, first).contains(u"leaked"_qs));
        model.seekNext(filter(u"token"_qs), *model.keyAt(first), true);
        QTRY_COMPARE(sought.size(), 1);
        const int second = sought.takeFirst().first().toInt();
        QVERIFY(textAt(model, second).contains(u"revoked"_qs));
        model.seekNext(filter(u"token"_qs), *model.keyAt(second), true);
        QTRY_COMPARE(sought.size(), 1);
        QCOMPARE(sought.takeFirst().first().toInt(), -1);
        model.seekNext(filter(u"token"_qs), *model.keyAt(second), false);
        QTRY_COMPARE(sought.size(), 1);
        QCOMPARE(sought.takeFirst().first().toInt(), first);
        const TimelineItem event = m_store->everything(filter(u"lane:audit"_qs)).at(2000);
        model.seek(TimelineKey::of(event));
        QTRY_COMPARE(sought.size(), 1);
        QCOMPARE(shown(model, sought.first().first().toInt()), event);
    }

    void each_lane_is_counted_by_itself()
    {
        QList<timeline::MachineEvent> events;
        for (int i = 0; i < 300; ++i) {
            timeline::MachineEvent event = GeneratedEvents::event(i, generatedStart() + std::chrono::seconds(i));
            event.source = i < 250 ? u"github-runs"_qs : i < 290 ? u"harden-runner"_qs : u"telemetry/csv"_qs;
            events.append(event);
        }
        m_store->add(events);
        models::TimelineModel model(**m_store);
        using timeline::Lane;
        QTRY_COMPARE_WITH_TIMEOUT(model.figures().of(Lane::Workflow).count, 250, 20000);
        QCOMPARE(model.figures().of(Lane::Telemetry).count, 50);
        QCOMPARE(model.figures().of(Lane::Audit).count, 0);
        model.setFilter(timeline::parseFilter(u"author:user1"_qs).value());
        QTRY_COMPARE_WITH_TIMEOUT(model.figures().of(Lane::Workflow).count, 50, 20000);
        QCOMPARE(model.figures().of(Lane::Telemetry).count, 10);
        model.setFilter(timeline::parseFilter(u"touched lane:telemetry"_qs).value()); // whatever lane is asked for
        QTRY_VERIFY_WITH_TIMEOUT(model.figures().of(Lane::Workflow).more, 20000);
        QCOMPARE(model.figures().of(Lane::Workflow).count, 200);
        QCOMPARE(model.figures().of(Lane::Telemetry).count, 50);
    }

    void figures_are_exact_without_a_filter_and_capped_with_one()
    {
        m_store->addEvents(600, 81);
        const QString incident = m_store->declare();
        m_store->addNotes(incident, {{u"note"_qs, generatedStart()}});
        TimelineModel model(**m_store);
        showAll(model);
        QTRY_COMPARE(model.figures().machines.count, 600);
        QVERIFY(!model.figures().machines.more);
        QVERIFY(model.figures().people.count > 0);
        show(model, u"touched"_qs);
        QTRY_COMPARE(model.figures().machines.count, 200);
        QVERIFY(model.figures().machines.more);
        QCOMPARE(model.figures().people.count, 0);
        show(model, u"touched lane:manual"_qs);
        QTRY_COMPARE(model.figures().machines.count, 200);
    }

    void the_zone_changes_times_and_days()
    {
        m_store->add({GeneratedEvents::event(1, base::fromRfc3339(u"2025-01-15T23:30:00Z"_qs).value()),
                      GeneratedEvents::event(2, base::fromRfc3339(u"2025-01-16T00:30:00Z"_qs).value())});
        TimelineModel model(**m_store);
        showAll(model);
        (void)shown(model, 1);
        QCOMPARE(model.index(0).data(look::EdgeTimeRole).toString(), u"23:30:00Z"_qs);
        QVERIFY(model.index(1).data(TimelineModel::FirstOfDayRole).toBool());
        model.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(model.index(0).data(look::EdgeTimeRole).toString(), u"00:30:00 CET"_qs);
        QCOMPARE(model.index(0).data(TimelineModel::DayRole).toString(), u"16 Jan"_qs);
        QVERIFY(!model.index(1).data(TimelineModel::FirstOfDayRole).toBool());
    }

    void pages_that_are_not_looked_at_are_let_go()
    {
        m_store->addEvents(40'000, 91);
        TimelineModel model(**m_store);
        showAll(model);
        for (int row = 0; row < model.rowCount(); row += 256)
            (void)shown(model, row);
        QVERIFY2(!model.item(0), "the first page was kept though more than enough others were looked at");
        QVERIFY(model.item(model.rowCount() - 1));
        (void)shown(model, 0);
    }
};

PARAPET_TEST(TstTimelineModel)
#include "tst_timelinemodel.moc"
