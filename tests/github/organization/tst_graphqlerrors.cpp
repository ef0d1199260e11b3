#include "github/json/jsonanswer.h"
#include "github/organization/graphqlerrors.h"
#include "support/testmain.h"

using namespace github;
using base::ErrorKind;

class TstGraphqlErrors : public QObject
{
    Q_OBJECT

    static QList<GraphqlError> errors(const QByteArray &list)
    {
        const auto answer = JsonAnswer::parse("{\"errors\":" + list + '}');
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        return graphqlErrors(answer->root());
    }

private Q_SLOTS:
    void an_error_says_what_it_is_about_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("node"); // -2: may be about any
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *path, int node, bool inside = false) {
            QTest::newRow(path) << QByteArray(path) << node << inside;
        };
        row(R"(["nodes",3])", 3);
        row(R"(["nodes",0,"workflows","entries",2,"object"])", 0, true);
        row(R"(["rateLimit"])", -1);
        row(R"(["nodes"])", -2);
        row(R"(["nodes","3"])", -2);
        row(R"([])", -2);
        row(R"([7])", -2);
        row(R"("nodes")", -2);
        row(R"(null)", -2);
    }
    void an_error_says_what_it_is_about()
    {
        QFETCH(QByteArray, path);
        const GraphqlError error = errors(R"([{"type":"NOT_FOUND","message":"m","path":)" + path + "}]").first();
        QTEST(int(error.node.value_or(-2)), "node");
        QTEST(error.inside, "inside");
    }

    void an_answer_of_errors_says_what_to_do_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *list, ErrorKind kind) {
            QTest::newRow(name) << QByteArray(list) << int(kind);
        };
        row("a limit", R"([{"type":"RATE_LIMITED","message":"API rate limit exceeded"}])", ErrorKind::RateLimited);
        row("a limit, newly", R"([{"type":"RATE_LIMIT","code":"graphql_rate_limit","message":"m"}])",
            ErrorKind::RateLimited);
        row("a limit among others", R"([{"type":"FORBIDDEN"},{"type":"RATE_LIMITED"}])", ErrorKind::RateLimited);
        row("not allowed", R"([{"type":"INSUFFICIENT_SCOPES","message":"needs read:org"}])", ErrorKind::Refused);
        row("single sign-on", R"([{"extensions":{"saml_failure":true},"message":"m"}])", ErrorKind::Refused);
        row("an older server", R"([{"path":["query"],"extensions":{"code":"undefinedField"},"message":"No field x"}])",
            ErrorKind::Invalid);
        row("too much", R"([{"type":"MAX_NODE_LIMIT_EXCEEDED","message":"m"}])", ErrorKind::Invalid);
        row("it gave up", R"([{"message":"Something went wrong while executing your query."}])", ErrorKind::Offline);
        row("no errors", "[]", ErrorKind::Offline);
        row("something else", R"([null,7,"x",{"type":5,"message":{}}])", ErrorKind::Offline);
        row("not even a list", R"("errors")", ErrorKind::Offline);
    }
    void an_answer_of_errors_says_what_to_do()
    {
        QFETCH(QByteArray, list);
        const base::Error error = meaningOf(errors(list));
        QTEST(int(error.kind), "kind");
        QVERIFY(!error.what.isEmpty());
    }

    void every_error_counts_however_many_there_are()
    {
        QByteArray list = "[";
        for (int i = 0; i < 5000; ++i)
            list += R"({"path":["nodes",)" + QByteArray::number(i) + "]},";
        list.back() = ']';
        QCOMPARE(errors(list).size(), 5000);
        QCOMPARE(errors(list).last().node, 4999);
    }

    void messages_are_cut()
    {
        QCOMPARE(errors("[{\"message\":\"" + QByteArray(5000, 'x') + "\"}]").first().message.size(), 300);
    }
};

PARAPET_TEST(TstGraphqlErrors)
#include "tst_graphqlerrors.moc"
