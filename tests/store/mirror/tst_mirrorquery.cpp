#include "store/mirror/mirrorquery.h"
#include "support/mirrorsample.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>

using namespace mirrorsample;
using namespace store;
using namespace timeline;

namespace {

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
        const QStringList columns{event.text, event.action, event.actor, event.repository, event.words, event.source};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &column = columns.at(i);
            if (term.match == Match::Anywhere) { // in what is shown
                found = found || (i < 4 && column.contains(term.text, Qt::CaseInsensitive));
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

class TstMirrorQuery : public QObject
{
    Q_OBJECT

    static QString plan(Database &database, const Filter &filter, MirrorQuery::Order order, qint64 common)
    {
        const auto query = MirrorQuery::of(database, filter, start, common);
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

private Q_SLOTS:
    void every_filter_finds_what_it_means()
    {
        Database database = fresh();
        const QList<MachineEvent> events = organisation(500);
        QVERIFY(MirrorIntake(database).add(events).ok());
        MirrorEvents sparse(database);
        MirrorEvents crowded(database, 0); // every name is common
        const QStringList pieces = QStringLiteral("egress|"
                                                  "EGRESS|"
                                                  "cafe|"
                                                  "café|"
                                                  "\"runner egress\"|"
                                                  "run*|"
                                                  "\"egress run\"|"
                                                  "evil.example:443|"
                                                  "*gres*|"
                                                  "*0%_d*|"
                                                  "*_do*|"
                                                  "*a\\b*|"
                                                  "*.113.*|"
                                                  "203.0.113.4|"
                                                  "repo:acme/web|"
                                                  "repo:web|"
                                                  "repo:acme/*|"
                                                  "repo:serv*|"
                                                  "repo:ACME/service-1*|"
                                                  "repo:gone|"
                                                  "author:ana|"
                                                  "author:BO|"
                                                  "author:dependabot[bot]|"
                                                  "author:grüße|"
                                                  "kind:git.push|"
                                                  "kind:git.*|"
                                                  "kind:protected_branch.destroy|"
                                                  "lane:audit|"
                                                  "lane:scanner|"
                                                  "lane:manual|"
                                                  "\"quoted\"|"
                                                  "\\\"x|"
                                                  "git|"
                                                  "destroy|"
                                                  "incident:INC-1")
                                       .split(u'|');
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
            const bool rare = round % 2;
            MirrorEvents &mirror = rare ? sparse : crowded;
            const QStringList found = ids(mirror.newest(*filter, start, {.limit = 10000}));
            QVERIFY2(QSet<QString>(found.begin(), found.end()) == expected,
                     qPrintable(QStringLiteral("%1: %2 instead of %3\n%4")
                                    .arg(parts.join(u' '))
                                    .arg(found.size())
                                    .arg(expected.size())
                                    .arg(plan(database, *filter, MirrorQuery::Order::NewestFirst, rare ? 2000 : 0))));
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
        const char *rows = "SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)";
        row("", rows);
        row("after:-2h", rows);
        row("-repo:acme/web", rows);
        row("repo:service*", rows);
        row("-noise -repo:acme/web", "words");
        row("egress", "words");
        row("\"runner egress\" tok* -x", "words");
        row("egress repo:acme/web author:ana", "words");
        row("repo:acme/web -egress", "words");
        row("author:ana kind:git.push", "words");
        row("lane:audit kind:git.push", "words");
        row("*gres*", "grams");
        row("*gres* kind:git.* -*foo* -egress", "grams");
        row("repo:acme/web", "event_repository (repository=? AND rowid>? AND rowid<?)");
        row("repo:acme/web repo:acme/web-api", "event_repository (repository=? AND rowid>? AND rowid<?)");
        row("author:ana", "event_actor (actor=? AND rowid>? AND rowid<?)");
        row("kind:git.push", "event_action (action=? AND rowid>? AND rowid<?)");
        row("lane:scanner", "event_source (source=? AND rowid>? AND rowid<?)");
        row("rare: repo:acme/web *gres*", "event_repository (repository=? AND rowid>? AND rowid<?)");
        row("rare: repo:acme/web lane:audit", "event_repository (repository=? AND rowid>? AND rowid<?)");
        row("rare: repo:acme/service-1 kind:git.push -*foo*",
            "event_repository (repository=? AND rowid>? AND rowid<?)");
    }

    void no_plan_scans_or_sorts()
    {
        QFETCH(QString, filter);
        QFETCH(QString, lead);
        // What the full-text table is asked for: a MATCH, or a LIKE on its first column, and the rows.
        const QHash<QString, QRegularExpression> leads{
            {QStringLiteral("words"), QRegularExpression(QStringLiteral("SCAN f VIRTUAL TABLE INDEX \\d+:M\\d+><"))},
            {QStringLiteral("grams"), QRegularExpression(QStringLiteral("SCAN f VIRTUAL TABLE INDEX \\d+:L0><"))}};
        const bool rare = filter.startsWith(QLatin1String("rare: "));
        const Filter read = *parseFilter(rare ? filter.sliced(6) : filter);
        Database database = fresh();
        QVERIFY(MirrorIntake(database).add(organisation(300)).ok());
        for (const bool analysed : {false, true}) {
            if (analysed)
                QVERIFY(database.run("ANALYZE").ok());
            for (const auto order : {MirrorQuery::Order::NewestFirst, MirrorQuery::Order::OldestFirst}) {
                const QString steps = plan(database, read, order, rare ? 2000 : 0);
                QVERIFY2(steps.contains(leads.value(lead, QRegularExpression(QRegularExpression::escape(lead)))),
                         qPrintable(steps));
                QVERIFY2(!steps.contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps));
                static const QRegularExpression fullScan(
                    QStringLiteral("SCAN (?![fx] VIRTUAL TABLE INDEX \\d+:[=ML]|json_each)"));
                QVERIFY2(!steps.contains(fullScan), qPrintable(steps));
            }
        }
    }
};

PARAPET_TEST(TstMirrorQuery)
#include "tst_mirrorquery.moc"
