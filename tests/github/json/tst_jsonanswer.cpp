#include "github/json/page.h"
#include "support/testmain.h"

using namespace github;

class TstJsonAnswer : public QObject
{
    Q_OBJECT

    static base::Result<Page<qint64>> numbers(const QByteArray &body, std::string_view key = {})
    {
        return pageIn<qint64>(body, key, [](const JsonFields &said) { return said.id(); });
    }

private Q_SLOTS:
    void what_is_not_sound_did_not_arrive_whole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  \n");
        QTest::newRow("a page of a proxy") << QByteArray("<html><body>502</body></html>");
        QTest::newRow("cut in a list") << QByteArray("[{\"id\":1},{\"id\":2}");
        QTest::newRow("cut in a text") << QByteArray("[{\"id\":1,\"name\":\"we");
        QTest::newRow("cut in a word") << QByteArray("[tru");
        QTest::newRow("something behind") << QByteArray("[] []");
        QTest::newRow("not UTF-8") << QByteArray("[{\"id\":1,\"name\":\"\xff\xfe\"}]");
        QTest::newRow("half a character") << QByteArray("[\"\xc3\"]");
        QTest::newRow("a bare control character") << QByteArray("[\"a\nb\"]");
        QTest::newRow("a NUL") << QByteArray("[1]\0", 4);
        QTest::newRow("a comma too many") << QByteArray("[{\"id\":1},]");
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']');
        QTest::newRow("deeper than memory") << QByteArray(1 << 20, '[');
        QTest::newRow("half a surrogate") << QByteArray("[\"\\ud800\"]");
    }
    void what_is_not_sound_did_not_arrive_whole()
    {
        QFETCH(QByteArray, body);
        const auto page = numbers(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, base::ErrorKind::Offline);
        QCOMPARE(page.error().what, u"GitHub's answer did not arrive whole"_qs);
    }

    void another_answer_than_a_list_is_not_taken_for_an_empty_one()
    {
        for (const char *body :
             {R"({"message":"Not Found"})", "{}", "null", "17", R"({"rows":{"id":1}})", R"("rows")"}) {
            QCOMPARE(numbers(body).error().kind, base::ErrorKind::Offline);
            QCOMPARE(numbers(body, "rows").error().kind, base::ErrorKind::Offline);
        }
        QVERIFY(numbers(R"({"message":"Not Found"})").error().detail.contains(u"Not Found"_qs));
        QVERIFY(!numbers("[]", "rows"));
        QVERIFY(!numbers(R"({"rows":[]})"));
    }

    void an_element_without_a_number_is_left_out_and_counted()
    {
        const auto page = numbers(R"([{"id":3},{"id":null},{},7,null,[],"x",{"id":"4"},{"id":-1},{"id":5,"id":6}])");
        QVERIFY(page);
        QCOMPARE(page->items, (QList<qint64>{3, 5}));
        QCOMPARE(page->refused, 8);
        QCOMPARE(*numbers(R"({"total_count":0,"rows":[]})", "rows"), Page<qint64>());
    }

    void a_page_of_many_megabytes_is_read()
    {
        QByteArray body = "[";
        for (int i = 1; i <= 100; ++i)
            body += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(100'000, 'x') + "\"},";
        body.back() = ']';
        QCOMPARE(numbers(body)->items.size(), 100);
    }
};

PARAPET_TEST(TstJsonAnswer)
#include "tst_jsonanswer.moc"
