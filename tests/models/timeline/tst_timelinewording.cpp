#include "models/timeline/timelinewording.h"

#include "models/timeline/filtercompletion.h"
#include "models/timeline/timelinedetail.h"
#include "support/generatedevents.h"
#include "support/testmain.h"

using models::TimelineItem;
using models::TimelineWording;

namespace {

store::JournalLine said(const QString &kind, const QString &text)
{
    store::JournalLine line;
    line.position = 1;
    line.subjectId = u"subject"_qs;
    line.subjectKind = u"incident"_qs;
    line.happened = generatedStart();
    line.recorded = generatedStart() + std::chrono::minutes(16);
    line.kind = kind;
    line.author = u"bo"_qs;
    line.text = text;
    line.standing = u"counts"_qs;
    return line;
}

store::MirrorEvent machine(const QString &text)
{
    store::MirrorEvent event;
    event.row = (base::micros(generatedStart()) / 1000) << 20;
    event.event = GeneratedEvents::event(7, generatedStart(), text);
    return event;
}

TimelineWording wording()
{
    TimelineWording words;
    words.setLabels({{u"subject"_qs, u"INC-7F3A2"_qs}});
    return words;
}

} // namespace

class TstTimelineWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_line_says_its_incident_its_lead_and_its_standing()
    {
        store::JournalLine decision = said(u"decision"_qs, u"Proceed: disable 14 workflows"_qs);
        const look::Spans spans = wording().spans(decision);
        QCOMPARE(look::plainText(spans), u"[INC-7F3A2]  Proceed: disable 14 workflows"_qs);
        QCOMPARE(spans.at(2).weight, look::Weight::Bold);
        QCOMPARE(wording().letter(decision), u"D"_qs);
        QVERIFY(!wording().isDim(decision));
        decision.standing = u"struck"_qs;
        QVERIFY(wording().isDim(decision));
        QVERIFY(wording().spans(decision).last().struck);
        decision.standing = u"redacted"_qs;
        QVERIFY(!look::plainText(wording().spans(decision)).contains(u"disable"_qs));
    }

    void a_machine_event_is_dashed_and_named_by_its_actor()
    {
        const TimelineItem it = machine(u"ana deleted acme/web"_qs);
        QCOMPARE(wording().letter(it), u"g"_qs);
        QCOMPARE(wording().kind(it), look::Kind::Dashed);
        QCOMPARE(wording().who(it), u"user2"_qs);
        QCOMPARE(wording().spoken(it), u"15 Jan 03:00:00Z, Audit, ana deleted acme/web, by user2"_qs);
    }

    void copies_are_one_line_a_row_and_carry_no_markup_or_formula()
    {
        const TimelineItem nasty = said(u"note"_qs, u"=cmd|' \t*bold* <b>\n# head"_qs);
        QCOMPARE(wording().table(nasty), u"2025-01-15 03:00:00Z\tNote\tbo\tINC-7F3A2\t'=cmd|'  *bold* <b> # head"_qs);
        QCOMPARE(wording().markdown(nasty),
                 u"- 2025-01-15 03:00:00Z **Note** INC-7F3A2: =cmd\\|'  \\*bold\\* \\<b\\> \\# head (bo)"_qs);
        QVERIFY(wording().markdown(machine(u"x"_qs)).contains(u"acme/repo0: x (user2)"_qs));
    }

    void the_detail_says_both_times_in_every_zone_once()
    {
        const models::TimelineDetail detail =
            models::detailOf(said(u"note"_qs, u"late"_qs), nullptr, wording(),
                             {QTimeZone::utc(), QTimeZone("Europe/Berlin"), QTimeZone::utc()});
        QCOMPARE(detail.title, u"Note"_qs);
        QCOMPARE(detail.fields.at(0).name, u"Happened"_qs);
        QCOMPARE(look::plainText(detail.fields.at(0).value), u"2025-01-15 03:00:00Z 2025-01-15 04:00:00 CET"_qs);
        QCOMPARE(look::plainText(detail.fields.at(1).value), u"2025-01-15 03:16:00Z 2025-01-15 04:16:00 CET"_qs);
    }

    void the_detail_of_an_event_sets_its_row_out()
    {
        store::MirrorEvent it = machine(u"x"_qs);
        it.event.raw = R"({"action":"repo.create","deep":{"er":"<b>"}})";
        const models::TimelineDetail detail = models::detailOf(it, {QTimeZone::utc()});
        QCOMPARE(detail.title, u"Audit"_qs);
        QVERIFY(detail.raw.contains(u"\n        \"er\": \"<b>\""_qs));
        it.event.raw = "not json";
        QCOMPARE(models::detailOf(it, {QTimeZone::utc()}).raw, u"not json"_qs);
    }

    void the_detail_of_an_entry_shows_its_place_in_the_chain()
    {
        GeneratedEvents store;
        const QString incident = store.declare();
        const store::Committed written = store.note(incident, u"chained"_qs);
        const models::TimelineDetail detail =
            models::detailOf(said(u"note"_qs, u"chained"_qs), written.entries.first(), wording(), {QTimeZone::utc()});
        QStringList names;
        for (const models::TimelineDetail::Field &field : detail.fields)
            names.append(field.name);
        for (const QString &name : {u"Entry"_qs, u"Console"_qs, u"Hash"_qs, u"Chained"_qs})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void the_filter_line_is_completed_where_the_cursor_is_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("field") << u"au"_qs << u"author:"_qs;
        QTest::newRow("excluded") << u"-li lane:man"_qs << u"lane:manual "_qs;
        QTest::newRow("kind") << u"kind:deci"_qs << u"kind:decision "_qs;
        QTest::newRow("action") << u"kind:repo.c"_qs << u"kind:repo.create "_qs;
        QTest::newRow("author") << u"word author:user3"_qs << u"author:user3 "_qs;
        QTest::newRow("writer") << u"author:an"_qs << u"author:ana "_qs;
        QTest::newRow("repository without owner") << u"repo:repo4"_qs << u"repo:acme/repo4 "_qs;
        QTest::newRow("nothing") << u"kind:zzz"_qs << QString();
    }

    void the_filter_line_is_completed_where_the_cursor_is()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        GeneratedEvents store;
        store.addEvents(40, 1);
        (void)store.declare();
        const auto completion = models::completeFilter(*store, text, text.size()).result();
        QVERIFY(completion);
        QCOMPARE(completion->candidates.value(0), first);
        QCOMPARE(completion->from, text.lastIndexOf(u' ') + 1);
    }
};

PARAPET_TEST(TstTimelineWording)
#include "tst_timelinewording.moc"
