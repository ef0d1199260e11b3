#include "store/mirror/mirrorevents.h"
#include "store/mirror/mirrorintake.h"
#include "store/mirror/mirrorquery.h"
#include "store/sqlite/migrator.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace store;
using namespace timeline;
using namespace std::chrono_literals;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D) + u' ') {
        if (c.isLetterOrNumber())
            word += c;
        else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    return words;
}

/// The slow and obvious meaning of a filter, to compare with.
bool means(const Filter &filter, const MachineEvent &event, base::Instant now)
{
    if ((filter.after && event.at < resolved(*filter.after, now))
        || (filter.before && event.at >= resolved(*filter.before, now)))
        return false;
    const auto has = [](const FieldTerm &term, const QString &value) {
        return !value.isEmpty()
            && (term.prefix ? value.startsWith(term.value, Qt::CaseInsensitive)
                            : value.compare(term.value, Qt::CaseInsensitive) == 0);
    };
    for (const Field field : {Field::Kind, Field::Author, Field::Repository, Field::Lane, Field::Incident}) {
        const auto fits = [&](const FieldTerm &term) {
            switch (field) {
            case Field::Kind:
                return has(term, event.action);
            case Field::Author:
                return has(term, event.actor);
            case Field::Repository:
                return has(term, event.repository)
                    || (!term.value.contains(u'/') && has(term, event.repository.section(u'/', 1)));
            case Field::Lane:
                return has(term, laneOfSource(event.source));
            case Field::Incident:
                break;
            }
            return false;
        };
        const QList<FieldTerm> asked = filter.of(field), excluded = filter.of(field, true);
        if ((!asked.isEmpty() && std::none_of(asked.begin(), asked.end(), fits))
            || std::any_of(excluded.begin(), excluded.end(), fits))
            return false;
    }
    for (const TextTerm &term : filter.terms) {
        bool found = false;
        for (const QString &column : {event.text, event.action, event.actor, event.repository, event.words}) {
            if (term.match == Match::Anywhere) {
                found = found || column.contains(term.text, Qt::CaseInsensitive);
                continue;
            }
            const QStringList all = wordsOf(column), wanted = wordsOf(term.text);
            for (qsizetype at = 0; at + wanted.size() <= all.size(); ++at) {
                bool here = true;
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    const bool last = i + 1 == wanted.size();
                    here = here
                        && (term.match == Match::Prefix && last ? all.at(at + i).startsWith(wanted.at(i))
                                                                : all.at(at + i) == wanted.at(i));
                }
                found = found || here;
            }
        }
        if (found == term.excluded)
            return false;
    }
    return true;
}

} // namespace

class TstMirrorEvents : public QObject
{
    Q_OBJECT

    static Database fresh()
    {
        auto database = Database::open({}, Database::Mode::Memory);
        if (!database || !migrate(*database, QStringLiteral("mirror")))
            qFatal("no mirror");
        return *std::move(database);
    }

    static MachineEvent event(base::Duration after, const QString &id,
                              const QString &text = QStringLiteral("ana pushed to acme/web"))
    {
        return {start + after,
                QStringLiteral("github-audit"),
                id,
                QStringLiteral("git.push"),
                QStringLiteral("ana"),
                QStringLiteral("acme/web"),
                text,
                "{\"id\":\"" + id.toUtf8() + "\"}",
                QStringLiteral("203.0.113.7")};
    }

    /// A small organisation in which every word occurs often.
    static QList<MachineEvent> organisation(int count)
    {
        std::mt19937 random(3);
        const auto pick = [&](const QStringList &list) { return list.at(qsizetype(random() % unsigned(list.size()))); };
        const QStringList actions{QStringLiteral("git.push"), QStringLiteral("git.clone"),
                                  QStringLiteral("repo.create"), QStringLiteral("protected_branch.destroy"),
                                  QStringLiteral("org.add_member")};
        const QStringList actors{QStringLiteral("ana"), QStringLiteral("Bo"), QStringLiteral("dependabot[bot]"),
                                 QString(), QStringLiteral("grüße")};
        QStringList repositories{QString(), QStringLiteral("acme/web"), QStringLiteral("acme/web-api"),
                                 QStringLiteral("Other/web")};
        for (int i = 0; i < 30; ++i)
            repositories.append(QStringLiteral("acme/service-%1").arg(i));
        const QStringList sources{QStringLiteral("github-audit"), QStringLiteral("github-audit"),
                                  QStringLiteral("trivy")};
        const QStringList texts{QStringLiteral("runner egress to evil.example:443"),
                                QStringLiteral("Café opened 100%_done"), QStringLiteral("token revoked"),
                                QStringLiteral("egress runner"), QStringLiteral("a\\b \"quoted\"")};
        QList<MachineEvent> events;
        for (int i = 0; i < count; ++i) {
            MachineEvent e;
            e.at = start + std::chrono::microseconds(random() % 4000 * 250); // many in one millisecond
            e.source = pick(sources);
            e.id = QStringLiteral("D%1").arg(i);
            e.action = pick(actions);
            e.actor = pick(actors);
            e.repository = pick(repositories);
            e.text = pick(texts) + (random() % 2 ? u' ' + e.actor : QString());
            e.raw = QByteArray::number(i);
            e.words = random() % 3 ? QString() : QStringLiteral("203.0.113.%1").arg(random() % 9);
            events.append(e);
        }
        return events;
    }

    static QString plan(Database &database, const Filter &filter, MirrorQuery::Order order)
    {
        const auto query = MirrorQuery::of(database, filter, start);
        if (!query)
            return query.error().text();
        auto explain = Statement::prepare(database, "EXPLAIN QUERY PLAN " + query->sql(order));
        if (!explain)
            return explain.error().text();
        QStringList steps;
        for (auto row = explain->step(); row && *row; row = explain->step())
            steps.append(explain->text(3));
        return steps.join(u'|');
    }

    static QStringList ids(const base::Result<QList<MirrorEvent>> &events)
    {
        if (!events)
            return {events.error().text()};
        QStringList ids;
        for (const MirrorEvent &event : *events)
            ids.append(event.event.id);
        return ids;
    }

private Q_SLOTS:
    void what_goes_in_comes_out()
    {
        Database database = fresh();
        MachineEvent one = event(1234567us, QStringLiteral("A"));
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
        QCOMPARE(*MirrorIntake(database).add(events + QList{event(0us, QStringLiteral("new"))}),
                 (Intake{2501, 1, 2500}));
        QCOMPARE(*database.number("SELECT count(*) FROM event"), 2501);
        QCOMPARE(*intake.add({event(0us, QStringLiteral("x")), event(9us, QStringLiteral("x"))}), (Intake{2, 1, 1}));
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
        MachineEvent early = event(0us, QStringLiteral("early"));
        early.at = base::instant(-1);
        const auto refused = intake.add({event(0us, QStringLiteral("a")), early});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(*database.number("SELECT count(*) FROM event"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM name"), 0);
        QCOMPARE(*database.number("SELECT count(*) FROM temp.fresh"), 0);
        QCOMPARE(*intake.add({event(0us, QStringLiteral("a"))}), (Intake{1, 1, 0}));
        QCOMPARE(ids(MirrorEvents(database).newest(*parseFilter(QStringLiteral("author:ana pushed")), start)),
                 QStringList(QStringLiteral("a")));
    }

    void rows_are_in_the_order_of_time_and_then_of_arrival()
    {
        Database database = fresh();
        MirrorIntake intake(database);
        QVERIFY(intake
                    .add({event(2ms, QStringLiteral("c")), event(1ms, QStringLiteral("a")),
                          event(1ms, QStringLiteral("b"))})
                    .ok());
        QVERIFY(intake.add({event(1ms, QStringLiteral("late")), event(0ms, QStringLiteral("first"))}).ok());
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

    void every_filter_finds_what_it_means()
    {
        Database database = fresh();
        const QList<MachineEvent> events = organisation(500);
        QVERIFY(MirrorIntake(database).add(events).ok());
        MirrorEvents mirror(database);
        const QStringList pieces{QStringLiteral("egress"),
                                 QStringLiteral("EGRESS"),
                                 QStringLiteral("cafe"),
                                 QStringLiteral("café"),
                                 QStringLiteral("\"runner egress\""),
                                 QStringLiteral("run*"),
                                 QStringLiteral("\"egress run\""),
                                 QStringLiteral("evil.example:443"),
                                 QStringLiteral("*gres*"),
                                 QStringLiteral("*0%_d*"),
                                 QStringLiteral("*_do*"),
                                 QStringLiteral("*a\\b*"),
                                 QStringLiteral("*.113.*"),
                                 QStringLiteral("203.0.113.4"),
                                 QStringLiteral("repo:acme/web"),
                                 QStringLiteral("repo:web"),
                                 QStringLiteral("repo:acme/*"),
                                 QStringLiteral("repo:serv*"),
                                 QStringLiteral("repo:ACME/service-1*"),
                                 QStringLiteral("repo:gone"),
                                 QStringLiteral("author:ana"),
                                 QStringLiteral("author:BO"),
                                 QStringLiteral("author:dependabot[bot]"),
                                 QStringLiteral("author:grüße"),
                                 QStringLiteral("kind:git.push"),
                                 QStringLiteral("kind:git.*"),
                                 QStringLiteral("kind:protected_branch.destroy"),
                                 QStringLiteral("lane:audit"),
                                 QStringLiteral("lane:scanner"),
                                 QStringLiteral("lane:manual"),
                                 QStringLiteral("\"quoted\""),
                                 QStringLiteral("\\\"x"),
                                 QStringLiteral("git"),
                                 QStringLiteral("destroy"),
                                 QStringLiteral("incident:INC-1")};
        std::mt19937 random(5);
        int matched = 0;
        for (int round = 0; round < 800; ++round) {
            QStringList parts;
            for (unsigned n = random() % 3; parts.size() <= int(n);)
                parts.append((random() % 4 ? QString() : QStringLiteral("-"))
                             + pieces.at(qsizetype(random() % unsigned(pieces.size()))));
            if (random() % 3 == 0)
                parts.append(QStringLiteral("after:")
                             + base::rfc3339(start + std::chrono::microseconds(random() % 4000 * 250)));
            if (random() % 3 == 0)
                parts.append(QStringLiteral("before:")
                             + base::rfc3339(start + std::chrono::microseconds(random() % 4000 * 250)));
            const auto filter = parseFilter(parts.join(u' '));
            if (!filter) // the times may be the wrong way round
                continue;
            QSet<QString> expected;
            for (const MachineEvent &event : events) {
                if (means(*filter, event, start))
                    expected.insert(event.id);
            }
            const QStringList found = ids(mirror.newest(*filter, start, {.limit = 10000}));
            QVERIFY2(QSet<QString>(found.begin(), found.end()) == expected,
                     qPrintable(QStringLiteral("%1: %2 instead of %3\n%4")
                                    .arg(parts.join(u' '))
                                    .arg(found.size())
                                    .arg(expected.size())
                                    .arg(plan(database, *filter, MirrorQuery::Order::NewestFirst))));
            const auto count = mirror.count(*filter, start, 50);
            QCOMPARE(count->count, qMin<qint64>(50, expected.size()));
            QCOMPARE(count->more, expected.size() > 50);
            matched += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY(matched > 200);
    }

    void no_plan_scans_or_sorts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("lead");
        const auto row = [](const char *filter, const char *lead) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(lead);
        };
        row("", "SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
        row("after:-2h", "SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
        row("-noise -repo:acme/web", "SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
        row("egress", "words");
        row("\"runner egress\" tok* -x", "words");
        row("egress repo:acme/web author:ana", "words");
        row("*gres*", "grams");
        row("*gres* kind:git.* -*foo*", "grams");
        row("repo:acme/web", "SEARCH e USING COVERING INDEX event_repository (repository=? AND rowid>? AND rowid<?)");
        row("repo:acme/web *gres*",
            "SEARCH e USING COVERING INDEX event_repository (repository=? AND rowid>? AND rowid<?)");
        row("repo:acme/web lane:audit", "SEARCH e USING INDEX event_repository (repository=? AND rowid>? AND rowid<?)");
        row("author:ana", "SEARCH e USING COVERING INDEX event_actor (actor=? AND rowid>? AND rowid<?)");
        row("kind:git.push", "SEARCH e USING COVERING INDEX event_action (action=? AND rowid>? AND rowid<?)");
        row("lane:scanner", "SEARCH e USING COVERING INDEX event_source (source=? AND rowid>? AND rowid<?)");
        row("repo:acme/web repo:acme/web-api",
            "SEARCH e USING COVERING INDEX event_repository (repository=? AND rowid>? AND rowid<?)");
        row("repo:service*", "words");
        row("author:ana kind:git.push", "words");
    }

    void no_plan_scans_or_sorts()
    {
        QFETCH(QString, filter);
        QFETCH(QString, lead);
        // What the full-text table is asked for: a MATCH, or a LIKE on its first column, and the rows.
        const QHash<QString, QRegularExpression> leads{
            {QStringLiteral("words"), QRegularExpression(QStringLiteral("SCAN f VIRTUAL TABLE INDEX \\d+:M5><"))},
            {QStringLiteral("grams"), QRegularExpression(QStringLiteral("SCAN f VIRTUAL TABLE INDEX \\d+:L0><"))}};
        Database database = fresh();
        QVERIFY(MirrorIntake(database).add(organisation(300)).ok());
        for (const bool analysed : {false, true}) {
            if (analysed)
                QVERIFY(database.run("ANALYZE").ok());
            for (const auto order : {MirrorQuery::Order::NewestFirst, MirrorQuery::Order::OldestFirst}) {
                const QString steps = plan(database, *parseFilter(filter), order);
                QVERIFY2(steps.contains(leads.value(lead, QRegularExpression(QRegularExpression::escape(lead)))),
                         qPrintable(steps));
                QVERIFY2(!steps.contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps));
                static const QRegularExpression fullScan(
                    QStringLiteral("SCAN (?![fx] VIRTUAL TABLE INDEX \\d+:[=ML]|json_each)"));
                QVERIFY2(!steps.contains(fullScan), qPrintable(steps));
            }
        }
    }

    void hostile_text_is_only_text()
    {
        Database database = fresh();
        const QString text = QStringLiteral("'; DROP TABLE event; -- \" OR text : x NEAR( * ^ {a} \U0001F984");
        MachineEvent hostile = event(0us, text, text);
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
        QVERIFY(MirrorIntake(database).add({event(0us, QStringLiteral("a"))}).ok());
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
        QVERIFY(MirrorIntake(database).add({event(0us, QStringLiteral("a"))}).ok());
        MirrorEvents mirror(database);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("after:0001-01-01 before:9999-12-31")), start)->size(), 1);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("before:1969-12-31")), start)->size(), 0);
        QCOMPARE(mirror.newest(*parseFilter(QStringLiteral("after:-999999w")), start)->size(), 1);
    }
};

PARAPET_TEST(TstMirrorEvents)
#include "tst_mirrorevents.moc"
