#include "feeds/yaml/yamlnode.h"
#include "support/testmain.h"

using namespace feeds;

class TstYamlNode : public QObject
{
    Q_OBJECT

    static QString read(const QByteArray &source)
    {
        const base::Result<YamlNode> tree = readYaml(source, QStringLiteral("f.yaml"));
        return tree ? QStringLiteral("read") : tree.error().what;
    }

private Q_SLOTS:
    void every_node_knows_its_line_and_column()
    {
        const auto tree = readYaml("a: 1\nb:\n  - x\n  - k: \"ü\"\n    z: {q: w}\n", QStringLiteral("f"));
        QVERIFY2(tree.ok(), qPrintable(tree.ok() ? QString() : tree.error().text()));
        QCOMPARE(tree->kind(), YamlNode::Kind::Mapping);
        QCOMPARE(tree->members().size(), 2);
        const YamlNode *list = tree->find(QStringLiteral("b"));
        QVERIFY(list);
        QCOMPARE(list->items().size(), 2);
        QCOMPARE(list->items().at(0).text(), QStringLiteral("x"));
        QCOMPARE(list->items().at(0).line(), 3);
        QCOMPARE(list->items().at(0).column(), 5);
        const YamlNode::Member &z = list->items().at(1).members().at(1);
        QCOMPARE(z.line, 5);
        QCOMPARE(z.column, 5);
        QCOMPARE(z.value.find(QStringLiteral("q"))->column(), 12);
        QCOMPARE(list->items().at(1).members().at(0).value.text(), QStringLiteral("ü"));
        QVERIFY(!tree->find(QStringLiteral("c")));
    }

    void only_an_unquoted_nothing_is_null()
    {
        const auto tree = readYaml("[~, null, \"null\", '', x, ]", QStringLiteral("f"));
        QVERIFY(tree.ok());
        QList<bool> nulls;
        for (const YamlNode &item : tree->items())
            nulls.append(item.isNull());
        QCOMPARE(nulls, QList<bool>({true, true, false, false, false}));
    }

    void block_text_keeps_its_lines()
    {
        const auto tree = readYaml("t: |\n  one\n    two\n  three\n", QStringLiteral("f"));
        QVERIFY(tree.ok());
        QCOMPARE(tree->find(QStringLiteral("t"))->text(), QStringLiteral("one\n  two\nthree\n"));
        QVERIFY(tree->find(QStringLiteral("t"))->isQuoted());
    }

    void what_cannot_be_read_is_named_by_place_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &source, const QString &error) {
            QTest::newRow(name) << source << error;
        };
        row("empty", "", QStringLiteral("f.yaml:1:1: the file is empty"));
        row("comment only", "# nothing\n", QStringLiteral("f.yaml:2:1: the file is empty"));
        row("twice", "a: 1\nb: 2\na: 3\n", QStringLiteral("f.yaml:3:1: the key “a” is already on line 1"));
        row("anchor", "a: &x 1\n",
            QStringLiteral("f.yaml:1:4: anchors and aliases are not allowed; write the value out"));
        row("alias", "a: *x\n", QStringLiteral("f.yaml:1:4: anchors and aliases are not allowed; write the value out"));
        row("tag", "a: !!binary aGk=\n", QStringLiteral("f.yaml:1:4: tags (!…) are not allowed"));
        row("merge of an alias", "a:\n  <<: *b\n",
            QStringLiteral("f.yaml:2:7: anchors and aliases are not allowed; write the value out"));
        row("tab", "a:\n\tb: 1\n", QStringLiteral("f.yaml:2:1: found character that cannot start any token"));
        row("open quote", "a: \"x\nb: 1\n", QStringLiteral("f.yaml:3:1: found unexpected end of stream"));
        row("bad indent", "a: 1\n  b: 2\n",
            QStringLiteral("f.yaml:2:4: mapping values are not allowed in this context"));
        row("list as key", "? [a]\n: b\n", QStringLiteral("f.yaml:1:3: a key must be text"));
        row("null as key", "~: b\n", QStringLiteral("f.yaml:1:1: a key must be text"));
        row("two documents", "a: 1\n---\nb: 2\n",
            QStringLiteral("f.yaml:2:1: a second document begins; one is allowed"));
        row("not UTF-8", "a: 1\nb: \xC3(\n", QStringLiteral("f.yaml:2:1: this line is not UTF-8 text"));
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0:\0",
                       6),
            QStringLiteral("f.yaml:1:1: is UTF-16; save it as UTF-8"));
        row("too large", QByteArray(1024 * 1024 + 1, ' '), QStringLiteral("f.yaml: is larger than 1 MiB"));
        row("too deep", QByteArray(65, '['), QStringLiteral("f.yaml:1:65: deeper than 64 levels"));
        row("control character", "a: \x01\n", QStringLiteral("f.yaml: byte 3: control characters are not allowed"));
        row("unclosed", "a: [1, 2\n", QStringLiteral("f.yaml:2:1: did not find expected ',' or ']'"));
    }

    void what_cannot_be_read_is_named_by_place()
    {
        QFETCH(QByteArray, source);
        QTEST(read(source), "error");
    }

    void sixty_four_levels_a_mark_and_windows_newlines_are_read()
    {
        QCOMPARE(read(QByteArray(64, '[') + QByteArray(64, ']')), QStringLiteral("read"));
        QCOMPARE(read("\xEF\xBB\xBF"
                      "a: 1\n"),
                 QStringLiteral("read"));
        const auto tree = readYaml("\xEF\xBB\xBF"
                                   "a: 1\r\nb: x\r\n",
                                   QStringLiteral("f"));
        QVERIFY(tree.ok());
        QCOMPARE(tree->members().at(0).key, QStringLiteral("a"));
        QCOMPARE(tree->members().at(1).value.text(), QStringLiteral("x"));
    }

    void no_prefix_of_a_document_breaks_the_reader()
    {
        const QByteArray whole = "a: \"x\\u00e9\"\nlist:\n  - {k: [1, 2]}\n  - |\n    block\n? q\n: *z\n";
        for (qsizetype length = 0; length <= whole.size(); ++length)
            QVERIFY(!read(whole.left(length)).isEmpty());
    }
};

PARAPET_TEST(TstYamlNode)
#include "tst_yamlnode.moc"
