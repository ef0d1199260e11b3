#include "support/crowdedorganization.h"
#include "support/testmain.h"

using namespace organizationsample;
using namespace store;

namespace {

Presence presenceOf(const std::optional<qint64> &count)
{
    return !count ? Presence::Unknown : *count ? Presence::Yes : Presence::No;
}

/// The slow and obvious meaning of a filter, to compare with.
bool means(const RepositoryFilter &filter, const RepositoryRow &row, const RepositoryDetail &detail)
{
    const QString name = filter.text.contains(u'/') ? detail.repository.fullName() : row.name();
    return name.contains(filter.text, Qt::CaseInsensitive)
        && (!filter.visibility || row.visibility == *filter.visibility)
        && (!filter.archived || row.archived == *filter.archived)
        && (filter.language.isEmpty() || row.language.compare(filter.language, Qt::CaseInsensitive) == 0)
        && (filter.property.isEmpty() || detail.properties.value(filter.property).contains(filter.value))
        && (!filter.codeowners || row.codeowners == *filter.codeowners)
        && (!filter.workflows || presenceOf(row.workflows) == *filter.workflows);
}

QList<RepositoryFilter> everyFilter()
{
    QList<RepositoryFilter> all;
    for (int what = 0; what < 15; ++what) {
        RepositoryFilter filter;
        if (what == 1 || what == 2)
            filter.text = what == 1 ? u"1-SERVICE"_qs : u"ACME-labs/2"_qs;
        if (what == 3 || what == 4)
            filter.visibility = what == 3 ? Visibility::Internal : Visibility::Unknown;
        if (what == 5 || what == 6)
            filter.archived = what == 5;
        if (what == 7)
            filter.language = u"typescript"_qs;
        if (what == 8 || what == 9) // of many, of few
            filter.property = u"tier"_qs, filter.value = what == 8 ? u"standard"_qs : u"critical"_qs;
        if (what >= 10 && what < 13)
            filter.codeowners = Presence(what - 10);
        if (what >= 13)
            filter.workflows = what == 13 ? Presence::Yes : Presence::No;
        all.append(filter);
        filter.language = u"Java"_qs;
        all.append(filter);
        filter.property = u"regimes"_qs, filter.value = u"pci"_qs;
        filter.archived = false;
        all.append(filter);
        filter.workflows = Presence::Unknown;
        all.append(filter);
    }
    return all;
}

} // namespace

class TstRepositoryList : public QObject
{
    Q_OBJECT

    static QString plan(Database &mirror, const RepositoryFilter &filter, RepositoryOrder order, qint64 common)
    {
        const auto query = RepositoryQuery::of(mirror, filter, order, common);
        must(query);
        QStringList steps;
        for (const QByteArray &sql : {query->sql(), query->countSql()}) {
            auto explain = Statement::prepare(mirror, "EXPLAIN QUERY PLAN " + sql);
            must(explain);
            for (auto row = explain->step(); row && *row; row = explain->step())
                steps.append(explain->text(3));
        }
        return steps.join(u'|');
    }

private Q_SLOTS:
    void every_filter_finds_what_it_means_in_both_orders()
    {
        Database mirror = crowded(900);
        const auto all = repositoryList(mirror, {}, RepositoryOrder::Name, {}, 10'000);
        must(all);
        QCOMPARE(all->size(), 900);
        QHash<qint64, RepositoryDetail> details;
        for (const RepositoryRow &row : *all)
            details.insert(row.id(), *repositoryDetail(mirror, row.id()).value());
        const auto byPush = repositoryList(mirror, {}, RepositoryOrder::Pushed, {}, 10'000);
        int found = 0;
        for (const RepositoryFilter &filter : everyFilter()) {
            for (const RepositoryOrder order : {RepositoryOrder::Name, RepositoryOrder::Pushed}) {
                QList<RepositoryRow> expected;
                for (const RepositoryRow &row : order == RepositoryOrder::Name ? *all : *byPush) {
                    if (means(filter, row, details.value(row.id())))
                        expected.append(row);
                }
                const auto got = repositoryList(mirror, filter, order, {}, 10'000);
                must(got);
                QCOMPARE(namesOf(got), namesOf(expected));
                QCOMPARE(*got, expected);
                QCOMPARE(repositoryCount(mirror, filter, 10'000)->count, expected.size());
                found += got->isEmpty() ? 0 : 1;
            }
        }
        QVERIFY2(found > 70, qPrintable(QString::number(found))); // the comparison was not of nothing
    }

    void the_orders_are_those_that_they_are_called()
    {
        Database mirror = crowded(500);
        const auto byName = repositoryList(mirror, {}, RepositoryOrder::Name, {}, 1000);
        QVERIFY(std::is_sorted(byName->begin(), byName->end(), [](const RepositoryRow &a, const RepositoryRow &b) {
            return std::pair(a.name().toLower(), a.id()) < std::pair(b.name().toLower(), b.id());
        }));
        const auto byPush = repositoryList(mirror, {}, RepositoryOrder::Pushed, {}, 1000);
        QCOMPARE(byPush->size(), 500);
        QVERIFY(byPush->first().pushed && !byPush->last().pushed); // never pushed to: last
        QVERIFY(std::is_sorted(byPush->begin(), byPush->end(), [](const RepositoryRow &a, const RepositoryRow &b) {
            return std::pair(a.place.pushOrder, a.id()) > std::pair(b.place.pushOrder, b.id());
        }));
    }

    void pages_follow_each_other_without_a_gap()
    {
        Database mirror = crowded(400);
        // Names that are the same but for their case, and times that are the same.
        QList<Repository> alike;
        for (int id = 1; id <= 60; ++id) {
            alike.append(repositoryOf(id, id % 2 ? u"same"_qs : u"SAME"_qs));
            alike.last().pushed = start;
        }
        must(RepositoryIntake(mirror, acme).add(alike, start));
        for (const RepositoryOrder order : {RepositoryOrder::Name, RepositoryOrder::Pushed}) {
            for (const RepositoryFilter &filter : everyFilter()) {
                const auto all = repositoryList(mirror, filter, order, {}, 10'000);
                QList<RepositoryRow> joined;
                for (RepositoryPlace behind;;) {
                    const auto page = repositoryList(mirror, filter, order, behind, 23);
                    must(page);
                    if (page->isEmpty())
                        break;
                    joined += *page;
                    behind = page->last().place;
                }
                QCOMPARE(joined, *all);
            }
        }
    }

    void every_filter_is_led_by_an_index_and_only_few_rows_are_sorted_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("order");
        QTest::addColumn<qint64>("common");
        QTest::addColumn<QString>("index");
        QTest::addColumn<bool>("sorts");
        const QString name = u"r USING COVERING INDEX repository_name (name>?)"_qs;
        const QString pushed = u"r USING COVERING INDEX repository_pushed (push_order<?)"_qs;
        const char *filters[] = {"nothing",  "text",       "whole name", "visibility",
                                 "archived", "codeowners", "workflows",  "unknown codeowners"};
        for (int i = 0; i < 8; ++i) {
            QTest::addRow("%s by name", filters[i]) << i << 0 << qint64(500) << name << false;
            QTest::addRow("%s by push", filters[i]) << i << 1 << qint64(500) << pushed << false;
        }
        QTest::newRow("language by name")
            << 8 << 0 << qint64(500) << u"r USING COVERING INDEX repository_language_name (language=? AND name>?)"_qs
            << false;
        QTest::newRow("language by push")
            << 8 << 1 << qint64(500)
            << u"r USING COVERING INDEX repository_language_pushed (language=? AND push_order<?)"_qs << false;
        const QString held = u"p USING COVERING INDEX property_value_held (name=? AND value=?)"_qs;
        const QString checked = u"p USING PRIMARY KEY (repository=? AND name=? AND value=?)"_qs;
        for (const int order : {0, 1}) {
            QTest::addRow("a value of few, order %d", order) << 9 << order << qint64(100'000) << held << true;
            QTest::addRow("a value of many, order %d", order) << 9 << order << qint64(1) << checked << false;
        }
    }
    void every_filter_is_led_by_an_index_and_only_few_rows_are_sorted()
    {
        QFETCH(int, what);
        QFETCH(int, order);
        QFETCH(qint64, common);
        QFETCH(QString, index);
        QFETCH(bool, sorts);
        static Database mirror = crowded(10'000);
        RepositoryFilter filter;
        if (what == 1 || what == 2)
            filter.text = what == 1 ? u"service-77"_qs : u"acme/1"_qs;
        if (what == 3)
            filter.visibility = Visibility::Public;
        if (what == 4)
            filter.archived = true;
        if (what == 5 || what == 7)
            filter.codeowners = what == 5 ? Presence::No : Presence::Unknown;
        if (what == 6)
            filter.workflows = Presence::Yes;
        if (what == 8)
            filter.language = u"Go"_qs;
        if (what == 9)
            filter.property = u"tier"_qs, filter.value = u"standard"_qs;
        const QString steps = plan(mirror, filter, RepositoryOrder(order), common);
        QVERIFY2(steps.contains(index), qPrintable(steps));
        QVERIFY2(!steps.contains(u"SCAN r"_qs) && !steps.contains(u"SCAN p"_qs), qPrintable(steps));
        QCOMPARE(steps.contains(u"TEMP B-TREE"_qs), sorts);
        QVERIFY(repositoryList(mirror, filter, RepositoryOrder(order))->size() > 20); // and it finds something
    }

    void a_value_leads_while_few_have_it()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        QList<PropertyValues> values;
        for (int i = 1; i <= RepositoryQuery::usuallyCommon; ++i) {
            values.append({i, {{u"p"_qs, {u"many"_qs}}}});
            if (i < RepositoryQuery::usuallyCommon)
                values.last().values.insert(u"q"_qs, {u"few"_qs});
        }
        must(intake.add(values, start));
        const auto led = [&](const QString &property, const QString &value) {
            const RepositoryFilter filter{.property = property, .value = value};
            return RepositoryQuery::of(mirror, filter, RepositoryOrder::Name)->sql().contains("CROSS JOIN");
        };
        QVERIFY(led(u"q"_qs, u"few"_qs));
        QVERIFY(!led(u"p"_qs, u"many"_qs));
        QVERIFY(led(u"p"_qs, u"nobody's"_qs));
    }

    void counts_stop_at_their_cap()
    {
        Database mirror = crowded(300);
        QCOMPARE(repositoryCount(mirror, {}, 200)->count, 200);
        QVERIFY(repositoryCount(mirror, {}, 200)->more);
        QVERIFY(!repositoryCount(mirror, {}, 300)->more);
        QCOMPARE(repositoryCount(mirror, {}, 5000)->count, 300);
        QCOMPARE(repositoryCount(mirror, {.text = u"nobody"_qs})->count, 0);
    }

    void signs_of_patterns_are_plain_text()
    {
        Database mirror = fresh();
        must(
            RepositoryIntake(mirror, acme)
                .add(QList{repositoryOf(1, u"a_b"_qs), repositoryOf(2, u"axb"_qs), repositoryOf(3, u"a.b"_qs)}, start));
        QCOMPARE(namesOf(repositoryList(mirror, {.text = u"a_b"_qs})), QStringList{u"a_b"_qs});
        for (const QString &odd : {u"%"_qs, u"*"_qs, u"a?b"_qs, u"' OR 1 --"_qs, u"[a]"_qs})
            QCOMPARE(namesOf(repositoryList(mirror, {.text = odd})), QStringList());
        QCOMPARE(repositoryList(mirror, {.text = u"  "_qs})->size(), 3);
    }

    void languages_are_offered_once()
    {
        Database mirror = crowded(200);
        QCOMPARE(repositoryLanguages(mirror).value(), (QStringList{u"Go"_qs, u"Java"_qs, u"TypeScript"_qs}));
        Database empty = fresh();
        QCOMPARE(repositoryLanguages(empty).value(), QStringList());
    }

    void the_overview_says_in_words_what_the_list_says()
    {
        Database mirror = crowded(300);
        const auto words = rows<QString>(
            mirror,
            "SELECT full_name || ' ' || visibility || ' ' || codeowners || ' ' || coalesce(workflows, '?') || ' '"
            " || coalesce(properties, '?') FROM repository_overview ORDER BY name, id",
            [](const Statement &row) { return row.text(0); });
        must(words);
        const auto all = repositoryList(mirror, {}, RepositoryOrder::Name, {}, 1000);
        const QStringList presence{u"unknown"_qs, u"no"_qs, u"yes"_qs};
        const auto number = [](const std::optional<qint64> &n) { return n ? QString::number(*n) : u"?"_qs; };
        QStringList expected;
        for (const RepositoryRow &row : *all)
            expected.append(u"%1/%2 %3 %4 %5 %6"_qs.arg(row.owner, row.name(), visibilityName(row.visibility),
                                                        presence.at(int(row.codeowners)), number(row.workflows),
                                                        number(row.properties)));
        QCOMPARE(*words, expected);
    }
};

PARAPET_TEST(TstRepositoryList)
#include "tst_repositorylist.moc"
