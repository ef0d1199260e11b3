#include "github/json/jsonanswer.h"
#include "support/testmain.h"

using namespace github;

class TstJsonFields : public QObject
{
    Q_OBJECT

    std::optional<JsonAnswer> m_answer;

    JsonFields fields(const QByteArray &body)
    {
        base::Result<JsonAnswer> answer = JsonAnswer::parse(body);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        m_answer.emplace(*std::move(answer));
        return m_answer->root();
    }

private Q_SLOTS:
    void numbers_are_whole_and_in_range_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("integer"); // empty for none
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *value, const char *integer, const char *count, const char *id) {
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(integer) << QString::fromLatin1(count)
                                 << QString::fromLatin1(id);
        };
        row("1", "1", "1", "1");
        row("0", "0", "0", "");
        row("-5", "-5", "", "");
        row("12.0", "12", "12", "12");
        row("1e3", "1000", "1000", "1000");
        row("1.5", "", "", "");
        row("1e300", "", "", "");
        row("9223372036854775807", "9223372036854775807", "9223372036854775807", "9223372036854775807");
        row("9223372036854775808", "", "", ""); // more than fits
        row("\"1\"", "", "", "");
        row("true", "", "", "");
        row("null", "", "", "");
        row("[1]", "", "", "");
        row("{\"id\":1}", "", "", "");
    }
    void numbers_are_whole_and_in_range()
    {
        QFETCH(QByteArray, value);
        const auto text = [](const std::optional<qint64> &number) {
            return number ? QString::number(*number) : QString();
        };
        const JsonFields said = fields("{\"id\":" + value + '}');
        QTEST(text(said.integer("id")), "integer");
        QTEST(text(said.count("id")), "count");
        QTEST(text(said.id()), "id");
    }

    void another_kind_is_not_said()
    {
        for (const char *value : {"null", "1", "\"x\"", "[]", "{}", "true", "[{\"a\":1},2,\"x\",null]", "1e999999"}) {
            const QByteArray body = QByteArray("{\"k\":") + value + '}';
            if (!JsonAnswer::parse(body)) // a number that is none
                continue;
            const JsonFields said = fields(body);
            QCOMPARE(said.has("k"), QByteArray(value) != "null");
            QCOMPARE(said.text("k"), QByteArray(value) == "\"x\"" ? u"x"_qs : QString());
            QCOMPARE(said.flag("k").has_value(), QByteArray(value) == "true");
            QCOMPARE(said.object("k").isObject(), QByteArray(value) == "{}");
            QCOMPARE(said.list("k").has_value(), value[0] == '[');
            QVERIFY(!said.time("k"));
            QVERIFY(!said.object("k").object("further").has("down"));
        }
    }

    void what_is_no_object_says_nothing()
    {
        for (const char *body : {"[]", "1", "null", "\"x\"", "true"}) {
            QVERIFY(!fields(body).isObject());
            QVERIFY(!fields(body).has("id"));
        }
        QVERIFY(!JsonFields().has("id"));
        QCOMPARE(JsonFields().text("id"), QString());
    }

    void texts_are_tamed_and_cut()
    {
        const JsonFields said =
            fields("{\"a\":\"  two\\nlines\\u0000\\u001b[31m \",\"b\":\"\\ud83d\\ude00\\ud83d\\ude00\",\"c\":\"\"}");
        QCOMPARE(said.text("a"), QStringLiteral("two lines\uFFFD\uFFFD[31m"));
        QCOMPARE(said.text("b", 3), QStringLiteral("\U0001F600")); // not half of one
        QCOMPARE(said.text("c"), QString());
        QCOMPARE(said.raw("a")->size(), size_t(18));
        QCOMPARE(said.texts("a", 3), QStringList());
    }

    void lists_of_texts_leave_out_what_is_none()
    {
        const JsonFields said = fields(R"({"l":["a",1,null," ","b",["c"],"d"]})");
        QCOMPARE(said.texts("l", 9), (QStringList{u"a"_qs, u"b"_qs, u"d"_qs}));
        QCOMPARE(said.texts("l", 2), (QStringList{u"a"_qs, u"b"_qs}));
    }

    void times_have_a_zone()
    {
        const JsonFields said = fields(
            R"({"z":"2025-01-15T03:41:02Z","o":"2025-01-15T03:41:02.000-05:00","n":"2025-01-15T03:41:02","x":5})");
        QCOMPARE(said.time("z"), *base::fromRfc3339(u"2025-01-15T03:41:02Z"_qs));
        QCOMPARE(said.time("o"), *base::fromRfc3339(u"2025-01-15T08:41:02Z"_qs));
        QVERIFY(!said.time("n") && !said.time("x") && !said.time("missing"));
    }
};

PARAPET_TEST(TstJsonFields)
#include "tst_jsonfields.moc"
