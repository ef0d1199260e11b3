#include "feeds/yaml/yamlfields.h"
#include "support/testmain.h"

using namespace feeds;
using namespace std::chrono_literals;

class TstYamlFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_are_read_as_people_write_them_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        const auto row = [](const char *text, qint64 seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << seconds;
        };
        row("0", 0);
        row("0m", 0);
        row("90s", 90);
        row("15m", 900);
        row("<1m", 60);
        row("t+30m", 1800);
        row("2h", 7200);
        row("24h", 86400);
        row("3d", 3 * 86400);
        row("1w", 7 * 86400);
        row("", -1);
        row("15", -1);
        row("-15m", -1);
        row("1.5h", -1);
        row("1h30m", -1);
        row("15 m", -1);
        row("15M", -1);
        row("1234567m", -1);
        row("１m", -1);
    }

    void durations_are_read_as_people_write_them()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto read = readYamlDuration(text);
        QCOMPARE(read.ok() ? base::seconds(*read) : -1, seconds);
    }

    void a_good_mapping_gives_its_values()
    {
        const auto tree = readYaml("id: a_1\ntitle: '  T  '\nnumber: 7\nflag: false\nfor: 2h\nlist: [x, y]\nkind: b\n"
                                   "inner: {a: 1}\n",
                                   QStringLiteral("f"));
        QVERIFY(tree.ok());
        YamlProblems problems(QStringLiteral("f"));
        YamlFields fields(*tree, QStringLiteral("thing"), problems);
        QCOMPARE(fields.identifier(QStringLiteral("id")), QStringLiteral("a_1"));
        QCOMPARE(fields.text(QStringLiteral("title")), QStringLiteral("T"));
        QCOMPARE(fields.integer(QStringLiteral("number"), 1, 9), 7);
        QCOMPARE(fields.optionalBoolean(QStringLiteral("flag"), true), false);
        QCOMPARE(fields.optionalBoolean(QStringLiteral("other"), true), true);
        QCOMPARE(fields.duration(QStringLiteral("for")), base::Duration(2h));
        QVERIFY(!fields.optionalDuration(QStringLiteral("until")));
        QCOMPARE(fields.texts(QStringLiteral("list")), QStringList({QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(fields.oneOf(QStringLiteral("kind"), {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("b"));
        QCOMPARE(fields.optionalText(QStringLiteral("note"), QStringLiteral("-")), QStringLiteral("-"));
        QVERIFY(fields.mapping(QStringLiteral("inner")));
        fields.refuseOthers();
        QVERIFY(problems.isEmpty());
    }

    void every_problem_is_told_at_once_in_the_order_of_lines()
    {
        const auto tree = readYaml("id: Not-Good\nextra: 1\ntitle: ' '\nnumber: x\nflag: yes\nfor: soon\nlist: []\n"
                                   "kind: z\n",
                                   QStringLiteral("f"));
        QVERIFY(tree.ok());
        YamlProblems problems(QStringLiteral("f"));
        YamlFields fields(*tree, QStringLiteral("thing"), problems);
        fields.oneOf(QStringLiteral("kind"), {QStringLiteral("a"), QStringLiteral("b")});
        fields.identifier(QStringLiteral("id"));
        fields.text(QStringLiteral("title"));
        fields.integer(QStringLiteral("number"), 1, 9);
        fields.optionalBoolean(QStringLiteral("flag"), true);
        fields.optionalDuration(QStringLiteral("for"));
        fields.list(QStringLiteral("list"));
        fields.duration(QStringLiteral("by"));
        fields.refuseOthers();
        QCOMPARE(problems.error().what,
                 QStringLiteral("f:1:5: thing: field “id” is “Not-Good”; it must be like_this, at most 64 characters"));
        QCOMPARE(
            problems.error().detail.split(QStringLiteral("; f:")),
            QStringList({QStringLiteral("f:1:1: thing: field “by” is missing"),
                         QStringLiteral("2:1: thing: there is no field “extra”; known: kind, id, title, number, "
                                        "flag, for, list, by"),
                         QStringLiteral("3:8: thing: field “title” is empty"),
                         QStringLiteral("4:9: thing: field “number” must be a number from 1 to 9"),
                         QStringLiteral("5:7: thing: field “flag” must be true or false"),
                         QStringLiteral("6:6: thing: field “for” “soon” is not a duration (write 90s, 15m, 2h, 3d, "
                                        "1w or <1m)"),
                         QStringLiteral("7:7: thing: field “list” must be a list with at least one element"),
                         QStringLiteral("8:7: thing: field “kind” is “z”; known: a, b")}));
    }

    void the_wrong_kind_of_node_is_a_problem_and_not_a_crash()
    {
        const auto tree = readYaml("[{title: [1], list: x, more: [a, a, '']}, scalar]", QStringLiteral("f"));
        QVERIFY(tree.ok());
        YamlProblems problems(QStringLiteral("f"));
        YamlFields fields(tree->items().at(0), QStringLiteral("thing"), problems);
        QCOMPARE(fields.text(QStringLiteral("title")), QStringLiteral("-"));
        fields.texts(QStringLiteral("list"));
        fields.textsOf(QStringLiteral("more"), {QStringLiteral("a")});
        YamlFields none(tree->items().at(1), QStringLiteral("other"), problems);
        QVERIFY(none.text(QStringLiteral("title")).isEmpty());
        none.refuseOthers();
        const QString all = problems.error().text();
        for (const char *part : {"“title” must be a single value", "“list” must be a list", "“more” has “a” twice",
                                 "“more” has an empty element", "other: must be fields (name: value)"})
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
    }

    void a_hundred_problems_are_counted_and_not_all_printed()
    {
        YamlProblems problems(QStringLiteral("f"));
        for (int i = 100; i > 0; --i)
            problems.add(i, 1, QStringLiteral("wrong"));
        QCOMPARE(problems.error().what, QStringLiteral("f:1:1: wrong"));
        QVERIFY(problems.error().detail.endsWith(QStringLiteral("f:21:1: wrong; and 79 more")));
    }
};

PARAPET_TEST(TstYamlFields)
#include "tst_yamlfields.moc"
