#include "store/mirror/mirrorevents.h"
#include "store/mirror/mirrorintake.h"
#include "support/mirrorsample.h"
#include "support/testmain.h"

using namespace mirrorsample;
using namespace store;
using namespace timeline;
using namespace std::chrono_literals;

class TstMirrorEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_goes_in_comes_out()
    {
        Database database = fresh();
        MachineEvent one = pushed(1234567us, QStringLiteral("A"));
        MachineEvent bare{start,
                          QStringLiteral("trivy"),
                          QStringLiteral("B"),
                          QStringLiteral("found"),
                          {},
                          {},
                          QStringLiteral("x"),
                          {},
                          {}};
        QCOMPARE(*MirrorIntake(database).add({one, bare}), (Intake{2, 2, 0}));
        MirrorEvents mirror(database);
        const auto found = mirror.find(QStringLiteral("github-audit"), QStringLiteral("A"));
        QVERIFY(found.ok() && *found);
        QCOMPARE((*found)->event, one);
        QCOMPARE((**mirror.find((*found)->row)).event, one);
        QCOMPARE((**mirror.find(QStringLiteral("trivy"), QStringLiteral("B"))).event, bare);
        QVERIFY(!*mirror.find(QStringLiteral("trivy"), QStringLiteral("A")));
        QVERIFY(!*mirror.find(qint64(7)));
        const auto listed = mirror.newest({}, start);
        one.raw.clear();
        QCOMPARE(listed->first().event, one);
    }

    void the_same_file_twice_is_known()
    {
        Database database = fresh();
        MirrorIntake intake(database);
        const QList<MachineEvent> events = organisation(2500);
        QCOMPARE(*intake.add(events), (Intake{2500, 2500, 0}));
        QCOMPARE(*intake.add(events), (Intake{2500, 0, 2500}));
        QCOMPARE(*MirrorIntake(database).add(events + QList{pushed(0us, QStringLiteral("new"))}),
                 (Intake{2501, 1, 2500}));
        QCOMPARE(*database.number("SELECT count(*) FROM event"), 2501);
        QCOMPARE(*intake.add({pushed(0us, QStringLiteral("x")), pushed(9us, QStringLiteral("x"))}), (Intake{2, 1, 1}));
        QVERIFY(database.run("INSERT INTO event_words (event_words, rank) VALUES ('integrity-check', 1)").ok());
        QVERIFY(database.run("INSERT INTO event_grams (event_grams, rank) VALUES ('integrity-check', 1)").ok());
    }

    void many_transactions_take_all_in()
    {
        Database database = fresh();
        QCOMPARE(*MirrorIntake(database).add(organisation(21000)), (Intake{21000, 21000, 0}));
        QCOMPARE(*database.number("SELECT count(*) FROM event_words"), 21000);
    }

    void a_bad_event_takes_its_whole_transaction_back()
    {
        Database database = fresh();
        MirrorIntake intake(database);
        MachineEvent early = pushed(0us, QStringLiteral("early"));
        early.at = base::instant(-1);
        const auto refused = intake.add({pushed(0us, QStringLiteral("a")), early});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(*database.number("SELECT count(*) FROM event"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM name"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM temp.fresh"), 0);
        QCOMPARE(*intake.add({pushed(0us, QStringLiteral("a"))}), (Intake{1, 1, 0}));
        QCOMPARE(ids(MirrorEvents(database).newest(*parseFilter(QStringLiteral("author:ana pushed")), start)),
                 QStringList(QStringLiteral("a")));
    }

    void rows_are_in_the_order_of_time_and_then_of_arrival()
    {
        Database database = fresh();
        MirrorIntake intake(database);
        QVERIFY(intake
                    .add({pushed(2ms, QStringLiteral("c")), pushed(1ms, QStringLiteral("a")),
                          pushed(1ms, QStringLiteral("b"))})
                    .ok());
        QVERIFY(intake.add({pushed(1ms, QStringLiteral("late")), pushed(0ms, QStringLiteral("first"))}).ok());
        QCOMPARE(ids(MirrorEvents(database).oldest({}, start)).join(u' '), QStringLiteral("first a b late c"));
        QCOMPARE(ids(MirrorEvents(database).newest({}, start)).join(u' '), QStringLiteral("c late b a first"));
    }

    void pages_go_on_where_they_ended()
    {
        Database database = fresh();
        const QList<MachineEvent> events = organisation(700);
        QVERIFY(MirrorIntake(database).add(events).ok());
        MirrorEvents mirror(database);
        for (const QString &text :
             {QString(), QStringLiteral("egress"), QStringLiteral("repo:acme/web"), QStringLiteral("*gres*"),
              QStringLiteral("repo:acme/web repo:Other/web"), QStringLiteral("author:ana kind:git.*")}) {
            const Filter filter = *parseFilter(text);
            const QStringList all = ids(mirror.newest(filter, start, {.limit = 10000}));
            QVERIFY(all.size() > 10);
            QStringList older, newer;
            MirrorWindow window{.limit = 7};
            for (auto page = mirror.newest(filter, start, window); !page->isEmpty();
                 page = mirror.newest(filter, start, window)) {
                older += ids(page);
                window.before = page->last().row;
            }
            window = {.limit = 7};
            for (auto page = mirror.oldest(filter, start, window); !page->isEmpty();
                 page = mirror.oldest(filter, start, window)) {
                newer += ids(page);
                window.after = page->last().row;
            }
            std::reverse(newer.begin(), newer.end());
            QCOMPARE(older, all);
            QCOMPARE(newer, all);
        }
    }

    void hostile_text_is_only_text()
    {
        Database database = fresh();
        const QString text = QStringLiteral("'; DROP TABLE event; -- \" OR text : x NEAR( * ^ {a} \U0001F984");
        MachineEvent hostile = pushed(0us, text, text);
        hostile.actor = hostile.repository = hostile.action = text;
        QVERIFY(MirrorIntake(database).add({hostile}).ok());
        MirrorEvents mirror(database);
        Filter filter;
        for (const Match match : {Match::Word, Match::Prefix, Match::Phrase, Match::Anywhere}) {
            for (const bool excluded : {false, true}) {
                filter = {};
                filter.terms = {{text, match, excluded}};
                QCOMPARE(mirror.newest(filter, start)->size(), excluded ? 0 : 1);
            }
        }
        for (const Field field : {Field::Kind, Field::Author, Field::Repository}) {
            filter = {};
            filter.fields = {{field, text, false, false}, {Field::Lane, QStringLiteral("audit"), false, false}};
            filter.terms = {{QStringLiteral("NEAR"), Match::Word, false}};
            QCOMPARE(mirror.newest(filter, start)->size(), 1);
        }
    }

    void a_damaged_row_is_an_error_and_not_a_gigabyte()
    {
        Database database = fresh();
        QVERIFY(MirrorIntake(database).add({pushed(0us, QStringLiteral("a"))}).ok());
        for (const char *raw : {"x''", "x'00'", "x'ffffffff789c'", "x'00000010789c0000'", "x'00000000ff'"}) {
            QVERIFY(database.run("UPDATE event SET raw = " + QByteArray(raw)).ok());
            const auto found = MirrorEvents(database).find(QStringLiteral("github-audit"), QStringLiteral("a"));
            QVERIFY2(!found.ok(), raw);
            QCOMPARE(found.error().kind, base::ErrorKind::Corrupt);
        }
    }

    void times_beyond_the_table_are_moved_to_its_edge()
    {
        Database database = fresh();
        QVERIFY(MirrorIntake(database).add({pushed(0us, QStringLiteral("a"))}).ok());
        MirrorEvents mirror(database);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("after:0001-01-01 before:9999-12-31")), start)->size(), 1);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("before:1969-12-31")), start)->size(), 0);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("after:-999999w")), start)->size(), 1);
    }
};

PARAPET_TEST(TstMirrorEvents)
#include "tst_mirrorevents.moc"
