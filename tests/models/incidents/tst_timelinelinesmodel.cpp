#include "domain/incidents/decided.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/noted.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/pinned.h"
#include "domain/journal/struck.h"
#include "domain/journal/tagged.h"
#include "models/incidents/timelinelinesmodel.h"
#include "models/look/roles.h"
#include "sampleincident.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sample;
using View = models::TimelineLinesModel::View;

namespace {

QStringList texts(const models::TimelineLinesModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data().toString());
    return out;
}

timeline::Filter filter(const char *text)
{
    return timeline::parseFilter(QString::fromUtf8(text)).value();
}

} // namespace

class TstTimelineLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_stand_in_the_order_things_happened()
    {
        Story story;
        story.at(20min).say(Noted{u"third"_qs});
        story.at(30min).happened(5min).say(Noted{u"first"_qs});
        story.at(40min).happened(10min).say(Noted{u"second"_qs});
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        model.setFilter(filter("kind:note"), at(60min));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(texts(model).at(0).startsWith(u"first"_qs));
        QVERIFY(texts(model).at(1).startsWith(u"second"_qs));
        QVERIFY(texts(model).at(2).startsWith(u"third"_qs));
    }

    void a_new_state_inserts_rows_and_keeps_the_others()
    {
        Story story;
        const QString kept = story.at(10min).say(Noted{u"kept"_qs});
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        const QPersistentModelIndex selected = model.index(model.rowOf(kept), 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const int before = selected.row();

        story.at(20min).happened(2min).say(Noted{u"earlier"_qs});
        story.at(21min).say(Noted{u"later"_qs});
        model.setIncident(story.state());

        QCOMPARE(resets.size(), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), before + 1);
        QVERIFY(selected.data().toString().startsWith(u"kept"_qs));
    }

    void a_late_line_shows_both_times()
    {
        Story story;
        story.at(42min).happened(40min).say(Noted{u"legal is on the bridge"_qs});
        story.at(43min).say(Noted{u"prompt"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        model.setFilter(filter("kind:note"), at(60min));
        QCOMPARE(model.index(0, 0).data(look::EdgeTimeRole).toString(), u"03:55:02Z"_qs);
        QVERIFY(texts(model).at(0).contains(u"(recorded 03:57, +2 min)"_qs));
        QVERIFY(!texts(model).at(1).contains(u"recorded"_qs));
    }

    void the_zone_is_printed_and_can_be_another()
    {
        Story story;
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        QVERIFY(model.index(0, 0).data(look::EdgeTimeRole).toString().endsWith(u'Z'));
        model.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(model.index(0, 0).data(look::EdgeTimeRole).toString(), u"04:15:02 CET"_qs);
    }

    void views_choose_what_is_told()
    {
        Story story;
        story.at(1min).as(u"bo"_qs).say(Noted{u"a note of bo"_qs});
        const QString pinned = story.at(2min).as(u"di"_qs).say(Noted{u"pinned"_qs});
        story.say(journal::Pinned{pinned});
        story.at(3min).say(Decided{.text = u"Proceed: now"_qs});
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setActor(u"bo"_qs);
        model.setIncident(story.state());
        model.setView(View::Mine);
        QCOMPARE(texts(model), QStringList{u"a note of bo"_qs});
        model.setView(View::Story);
        QVERIFY(!texts(model).contains(u"a note of bo"_qs));
        QVERIFY(texts(model).contains(u"pinned"_qs));
        QVERIFY(texts(model).contains(u"Proceed: now"_qs));
        QVERIFY(model.count(View::All) > model.count(View::Story));
        QCOMPARE(model.count(View::Story), model.rowCount());
    }

    void struck_lines_hide_until_one_asks_for_them()
    {
        Story story;
        const QString wrong = story.at(1min).say(Noted{u"wrong"_qs});
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        const int all = model.rowCount();
        story.at(2min).as(u"di"_qs).say(journal::Struck{wrong, u"not ours"_qs});
        model.setIncident(story.state());
        QCOMPARE(model.rowCount(), all - 1);
        QCOMPARE(model.rowOf(wrong), -1);
        QVERIFY(model.hiddenCount() >= 1);
        model.setShowHidden(true);
        const QModelIndex index = model.index(model.rowOf(wrong), 0);
        QCOMPARE(index.data().toString(), u"wrong · struck by di: not ours"_qs);
        QVERIFY(index.data(look::DimRole).toBool());
        QCOMPARE(model.hiddenCount(), 0);
    }

    void what_later_entries_say_is_on_the_line()
    {
        Story story;
        const QString id = story.at(1min).say(FindingRecorded{u"egress"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        story.at(2min).say(journal::Tagged{id, {u"runner"_qs}});
        story.say(journal::Commented{id, u"seen too"_qs});
        story.say(journal::Amended{id, {{u"text"_qs, u"egress to x.example"_qs}}});
        story.say(journal::Pinned{id});
        model.setIncident(story.state());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(model.rowOf(id), 0).data().toString(),
                 u"egress to x.example [runner] (amended) · 1 comment [story]"_qs);
    }

    void doubt_is_a_chip()
    {
        Story story;
        QJsonObject payload = FindingRecorded{u"egress"_qs}.write();
        journal::Authorship by = journal::statedBy(u"bo"_qs, at(1min));
        by.confidence = journal::Confidence::Likely;
        journal::write(payload, by);
        const QString id = story.at(1min).raw(QLatin1String(FindingRecorded::type), payload);
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        const QModelIndex index = model.index(model.rowOf(id), 0);
        QCOMPARE(index.data().toString(), u"egress [likely]"_qs);
        QCOMPARE(index.data(look::WhoRole).toString(), u"bo"_qs);
        QCOMPARE(index.data(look::KindRole).toString(), u"F"_qs);
    }

    void a_refused_line_stays_and_says_why()
    {
        Story story;
        const QString id = story.at(1min).say(journal::Struck{u"01JHKZZZZZZZZZZZZZZZZZZZZZ"_qs, u"x"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        model.setShowHidden(true);
        const QString text = model.index(model.rowOf(id), 0).data().toString();
        QVERIFY2(text.contains(u"[refused]"_qs), qPrintable(text));
    }

    void another_day_is_counted_from_t0()
    {
        Story story;
        story.at(5min).happened(-24h).say(Noted{u"the day before"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        QVERIFY(model.index(0, 0).data(look::WhoRole).toString().endsWith(u"−1 d"_qs));
    }

    void filters_leave_what_they_ask_for_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("word") << u"kind:note token"_qs << QStringList{u"the Token leaked"_qs};
        QTest::newRow("word, not part") << u"kind:note tok"_qs << QStringList();
        QTest::newRow("prefix") << u"kind:note tok*"_qs << QStringList{u"the Token leaked"_qs};
        QTest::newRow("anywhere") << u"kind:note *oke*"_qs << QStringList{u"the Token leaked"_qs};
        QTest::newRow("without accents") << u"kind:note cafe"_qs << QStringList{u"met in the Café"_qs};
        QTest::newRow("not") << u"kind:note -token"_qs << QStringList{u"met in the Café"_qs};
        QTest::newRow("author") << u"author:bo"_qs << QStringList{u"met in the Café"_qs};
        QTest::newRow("not author") << u"kind:note -author:bo"_qs << QStringList{u"the Token leaked"_qs};
        QTest::newRow("before") << u"kind:note before:2025-01-15T03:20Z"_qs << QStringList{u"the Token leaked"_qs};
        QTest::newRow("after") << u"kind:note after:-52m"_qs << QStringList{u"met in the Café"_qs};
        QTest::newRow("phrase") << u"\"in the\""_qs << QStringList{u"met in the Café"_qs};
    }

    void filters_leave_what_they_ask_for()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, left);
        Story story;
        story.at(1min).say(Noted{u"the Token leaked"_qs});
        story.at(9min).as(u"bo"_qs).say(Noted{u"met in the Café"_qs});
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        const base::Result<timeline::Filter> parsed = timeline::parseFilter(text);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().text()));
        model.setFilter(*parsed, at(60min));
        QCOMPARE(texts(model), left);
    }

    void a_pinned_event_is_of_the_lane_and_the_repository_it_had()
    {
        Story story;
        const base::Instant when = at(2min);
        story.at(2min).say(EventPinned{.source = u"harden-runner"_qs,
                                       .eventId = u"d-1"_qs,
                                       .at = when,
                                       .action = u"Domain-Blocked"_qs,
                                       .repository = u"acme/web-shop"_qs,
                                       .text = u"blocked node calling x.example:443"_qs,
                                       .sha256 = QByteArray(32, 'x')});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        for (const char *text : {"lane:telemetry", "repo:acme/web-shop", "repo:acme/*", "lane:telemetry x.example"}) {
            model.setFilter(filter(text), at(60min));
            QVERIFY2(model.rowCount() == 1, text);
        }
        for (const char *text : {"lane:audit", "repo:acme/mobile-app", "-lane:telemetry x.example"}) {
            model.setFilter(filter(text), at(60min));
            QVERIFY2(model.rowCount() == 0, text);
        }
    }

    void search_and_phases_find_rows()
    {
        Story story;
        story.at(1min).say(Noted{u"one token"_qs});
        story.at(2min).say(MilestoneReached{Milestone::Responded, {}});
        story.at(3min).say(Noted{u"two token"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        const int first = model.match(-1, true, filter("token"), at(9min));
        const int second = model.match(first, true, filter("token"), at(9min));
        QVERIFY(first >= 0 && second > first);
        QCOMPARE(model.match(second, true, filter("token"), at(9min)), -1);
        QCOMPARE(model.match(second, false, filter("token"), at(9min)), first);
        QCOMPARE(model.boundary(second, false), first + 1);
    }

    void a_screen_reader_hears_the_whole_line()
    {
        Story story;
        const QString id = story.at(1min).as(u"bo"_qs).say(FindingRecorded{u"egress"_qs});
        models::TimelineLinesModel model;
        model.setIncident(story.state());
        QCOMPARE(model.index(model.rowOf(id), 0).data(Qt::AccessibleTextRole).toString(),
                 u"03:16:02Z, Finding, egress, by bo"_qs);
    }

    void no_incident_is_no_row()
    {
        Story story;
        models::TimelineLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        QVERIFY(model.rowCount() > 0);
        model.setIncident(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstTimelineLinesModel)
#include "tst_timelinelinesmodel.moc"
