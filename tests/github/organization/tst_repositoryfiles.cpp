#include "github/organization/repositoryfiles.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace github;
using namespace organization;
using Outcome = RepositoryFiles::Outcome;

namespace {

const QList<RepositoryKey> asked{{186853002, u"R_1"_qs},  {1105000001, u"R_2"_qs}, {1105000002, u"R_3"_qs},
                                 {1105000003, u"R_4"_qs}, {1105000004, u"R_5"_qs}, {1105000005, u"R_6"_qs},
                                 {1105000006, u"I_7"_qs}};

/// An answer about one repository, number 7.
base::Result<FilesAnswer> answered(const QByteArray &node, const QByteArray &errors = {})
{
    return filesIn("{\"data\":{\"nodes\":[" + node + "]}" + (errors.isEmpty() ? QByteArray() : ",\"errors\":" + errors)
                       + '}',
                   {{7, u"R_7"_qs}});
}

RepositoryFiles one(const QByteArray &node, const QByteArray &errors = {})
{
    const auto answer = answered(node, errors);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().text()));
    return answer->repositories.first();
}

QByteArray blob(const QByteArray &text)
{
    const QByteArray oid(40, 'a');
    return R"({"oid":")" + oid + R"(","isBinary":false,"isTruncated":false,"text":)" + '"' + text + "\"}";
}

/// A node with CODEOWNERS in the root.
QByteArray owning(const QByteArray &file)
{
    return R"({"databaseId":7,"dotGithub":null,"docs":null,"workflows":null,"root":)" + file + '}';
}

} // namespace

class TstRepositoryFiles : public QObject
{
    Q_OBJECT

    const Origin m_origin = *Origin::fromText(u"ghe.example.com"_qs);

private Q_SLOTS:
    void one_question_names_the_repositories()
    {
        const Request request = filesRequest(m_origin, asked);
        QCOMPARE(request.url, QUrl(u"https://ghe.example.com/api/graphql"_qs));
        QCOMPARE(request.verb, QByteArray("POST"));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(u"variables"_qs).toObject().value(u"ids"_qs).toArray().size(), asked.size());
        QCOMPARE(body.value(u"variables"_qs).toObject().value(u"ids"_qs).toArray().first().toString(), u"R_1"_qs);
        const QString query = body.value(u"query"_qs).toString();
        for (const QString &place : codeownersPlaces())
            QVERIFY2(query.contains(u"\"HEAD:"_qs + place + u'"'), qPrintable(place));
        QVERIFY(query.contains(u"\"HEAD:.github/workflows\""_qs) && query.contains(u"rateLimit { cost"_qs));
        QCOMPARE(query.count(u'{'), query.count(u'}'));
    }

    void an_id_is_never_part_of_the_question_itself()
    {
        const Request request = filesRequest(m_origin, {{1, u"\") { evil } (\""_qs}});
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QVERIFY(!body.value(u"query"_qs).toString().contains(u"evil"_qs));
    }

    void each_repository_has_its_own_outcome()
    {
        const auto answer = filesIn(feedfiles::sample(u"github/organization/files.json"_qs), asked);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
        QList<Outcome> outcomes;
        QList<qint64> ids;
        for (const RepositoryFiles &of : answer->repositories) {
            outcomes.append(of.outcome);
            ids.append(of.repository);
            QCOMPARE(of.why.isEmpty(), of.outcome == Outcome::Read);
        }
        QCOMPARE(outcomes,
                 (QList<Outcome>{Outcome::Read, Outcome::Gone, Outcome::Read, Outcome::Forbidden, Outcome::Forbidden,
                                 Outcome::Read, Outcome::Gone}));
        for (int i = 0; i < asked.size(); ++i)
            QCOMPARE(ids.at(i), asked.at(i).id);
        QVERIFY(answer->repositories.at(1).why.contains(u"Could not resolve"_qs));
        QVERIFY(answer->repositories.at(2).files.isEmpty());
        QCOMPARE(answer->repositories.at(5).files.first().path, u"docs/CODEOWNERS"_qs);
    }

    void files_are_read_with_what_is_known_of_them()
    {
        const auto answer = filesIn(feedfiles::sample(u"github/organization/files.json"_qs), asked);
        const QList<RepositoryFile> files = answer->repositories.first().files;
        QStringList paths;
        for (const RepositoryFile &file : files)
            paths.append(file.path);
        QCOMPARE(paths,
                 (QStringList{u".github/CODEOWNERS"_qs, u"CODEOWNERS"_qs, u".github/workflows/ci.yml"_qs,
                              u".github/workflows/huge.yaml"_qs, u".github/workflows/odd.yml"_qs}));
        QCOMPARE(codeownersOf(files)->text, u"* @acme/payments\n/infra/ @acme/security # Grüße\n"_qs);
        QCOMPARE(codeownersOf(files)->size, 50);
        QCOMPARE(files.at(2).oid, QString(40, u'c'));
        QVERIFY(files.at(2).text.startsWith(u"name: CI\non:"_qs) && !files.at(2).truncated);
        QVERIFY(files.at(3).truncated && files.at(3).size == 1048577);
        QVERIFY(files.at(4).binary && files.at(4).text.isEmpty() && !files.at(4).truncated);
    }

    void the_cost_is_told()
    {
        const auto answer = filesIn(feedfiles::sample(u"github/organization/files.json"_qs), asked);
        QCOMPARE(answer->cost, 1);
        QCOMPARE(answer->left, (Quota{5000, 4987, *base::fromRfc3339(u"2025-01-15T04:00:00Z"_qs)}));
        const auto without = filesIn(R"({"data":{"nodes":[],"rateLimit":{"cost":"1","remaining":3}}})", {});
        QVERIFY(without && !without->cost && !without->left);
    }

    void an_error_counts_for_the_repository_it_names_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, const char *errors, Outcome outcome) {
            QTest::newRow(name) << QByteArray(errors) << int(outcome);
        };
        row("none", "[]", Outcome::Read);
        row("of another", R"([{"type":"NOT_FOUND","path":["nodes",1],"message":"m"}])", Outcome::Read);
        row("of the limit's own field", R"([{"path":["rateLimit"],"message":"m"}])", Outcome::Read);
        row("of a file of it", R"([{"type":"SERVICE_UNAVAILABLE","path":["nodes",0,"root"],"message":"m"}])",
            Outcome::Failed);
        row("a file that is forbidden", R"([{"type":"FORBIDDEN","path":["nodes",0,"root"],"message":"m"}])",
            Outcome::Forbidden);
        row("a file that is not found", R"([{"type":"NOT_FOUND","path":["nodes",0,"docs"],"message":"m"}])",
            Outcome::Failed);
        row("of it all", R"([{"type":"NOT_FOUND","path":["nodes",0],"message":"m"}])", Outcome::Gone);
        row("of nobody", R"([{"message":"Something went wrong"}])", Outcome::Failed);
        row("not found, of nobody", R"([{"type":"NOT_FOUND","message":"m"}])", Outcome::Failed);
    }
    void an_error_counts_for_the_repository_it_names()
    {
        QFETCH(QByteArray, errors);
        const RepositoryFiles said = one(owning("null"), errors);
        QTEST(int(said.outcome), "outcome");
        QVERIFY(said.files.isEmpty());
    }

    void what_is_missing_is_not_taken_for_absent_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, const QByteArray &node, Outcome outcome) {
            QTest::newRow(name) << node << int(outcome);
        };
        const auto listing = [](const QByteArray &workflows) {
            return R"({"databaseId":7,"dotGithub":null,"docs":null,"root":null,"workflows":)" + workflows + '}';
        };
        row("all is null", owning("null"), Outcome::Read);
        row("a place is missing", R"({"databaseId":7,"dotGithub":null,"docs":null,"workflows":null})", Outcome::Failed);
        row("the workflows are missing", R"({"databaseId":7,"dotGithub":null,"docs":null,"root":null})",
            Outcome::Failed);
        row("a folder called CODEOWNERS", owning("{}"), Outcome::Read);
        row("a file without its hash", listing(R"({"entries":[{"name":"a.yml","type":"blob","object":{}}]})"),
            Outcome::Failed);
        row("a hash that is none", owning(R"({"oid":"../../x","text":"x"})"), Outcome::Failed);
        row("an entry without a name", listing(R"({"entries":[{"type":"blob","object":null}]})"), Outcome::Failed);
        row("an entry that is none", listing(R"({"entries":[7]})"), Outcome::Failed);
        row("a file that did not come", listing(R"({"entries":[{"name":"a.yml","type":"blob","object":null}]})"),
            Outcome::Failed);
        row("a list that did not come", listing(R"({"entries":null})"), Outcome::Failed);
        row("a list that is none", listing(R"({"entries":{"a":1}})"), Outcome::Failed);
        row("an empty folder", listing(R"({"entries":[]})"), Outcome::Read);
        row("a file called workflows", listing("{}"), Outcome::Read);
        row("another repository", R"({"databaseId":8,"dotGithub":null,"docs":null,"root":null,"workflows":null})",
            Outcome::Failed);
        row("a number too large for GraphQL",
            R"({"databaseId":null,"dotGithub":null,"docs":null,"root":null,"workflows":null})", Outcome::Read);
        row("no repository", "{}", Outcome::Gone);
        row("null", "null", Outcome::Gone);
        row("something else", "[1]", Outcome::Gone);
    }
    void what_is_missing_is_not_taken_for_absent()
    {
        QFETCH(QByteArray, node);
        QTEST(int(one(node).outcome), "outcome");
    }

    void a_text_is_cut_at_its_most_and_marked()
    {
        const qsizetype most = RepositoryFile::mostBytes;
        const auto read = [](const QByteArray &text) { return one(owning(blob(text))).files.first(); };
        const RepositoryFile whole = read(QByteArray(most, 'x'));
        QVERIFY(!whole.truncated && whole.text.size() == most && whole.size == most);
        const RepositoryFile cut = read(QByteArray(most + 1, 'x'));
        QVERIFY(cut.truncated && cut.text.size() == most && cut.size == most + 1);
        const RepositoryFile between = read(QByteArray(most - 1, 'x') + "\xf0\x9f\x98\x80");
        QVERIFY(between.truncated);
        QCOMPARE(between.text, QString(most - 1, u'x')); // not a part of a character
    }

    void a_text_is_kept_as_it_is()
    {
        QCOMPARE(one(owning(blob(R"(* @a\r\n\t\u0000\u202e)"))).files.first().text,
                 QStringLiteral("* @a\r\n\t") + QChar(0) + QChar(0x202e));
        QCOMPARE(one(owning(blob(""))).files.size(), 1); // an empty file is there
    }

    void a_file_without_text_is_marked()
    {
        const RepositoryFile file =
            one(owning(R"({"oid":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","isBinary":null,"text":null})"))
                .files.first();
        QVERIFY(file.truncated && !file.binary && file.text.isEmpty());
    }

    void an_answer_about_others_is_not_taken()
    {
        QVERIFY(!filesIn(R"({"data":{"nodes":[]}})", asked));
        QVERIFY(!filesIn(R"({"data":{"nodes":[null,null]}})", {{7, {}}}));
        QCOMPARE(filesIn(R"({"data":{"nodes":[]}})", asked).error().kind, base::ErrorKind::Offline);
    }

    void an_answer_without_anything_says_why_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        using base::ErrorKind;
        QTest::newRow("cut off") << QByteArray("{\"data\":{\"nodes\":[") << int(ErrorKind::Offline);
        QTest::newRow("nothing") << QByteArray("{}") << int(ErrorKind::Offline);
        QTest::newRow("null") << QByteArray(R"({"data":null})") << int(ErrorKind::Offline);
        QTest::newRow("REST's refusal") << QByteArray(R"({"message":"Bad credentials"})") << int(ErrorKind::Offline);
        QTest::newRow("a limit") << QByteArray(R"({"data":null,"errors":[{"type":"RATE_LIMITED","message":"m"}]})")
                                 << int(ErrorKind::RateLimited);
        QTest::newRow("not understood") << QByteArray(
            R"({"errors":[{"message":"m","extensions":{"code":"undefinedField"}}]})")
                                        << int(ErrorKind::Invalid);
    }
    void an_answer_without_anything_says_why()
    {
        QFETCH(QByteArray, body);
        const auto answer = filesIn(body, asked);
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
    }

    void more_than_can_be_asked_at_once_are_left_for_later()
    {
        QList<RepositoryKey> many;
        QByteArray nodes;
        for (int i = 1; i <= mostFilesAsked + 3; ++i) {
            many.append({i, QString::number(i)});
            if (i <= mostFilesAsked)
                nodes += R"({"dotGithub":null,"docs":null,"root":null,"workflows":null,"databaseId":)"
                    + QByteArray::number(i) + "},";
        }
        nodes.chop(1);
        const QJsonObject body = QJsonDocument::fromJson(filesRequest(m_origin, many).body).object();
        QCOMPARE(body.value(u"variables"_qs).toObject().value(u"ids"_qs).toArray().size(), mostFilesAsked);
        const auto answer = filesIn("{\"data\":{\"nodes\":[" + nodes + "]}}", many);
        QVERIFY(answer);
        QCOMPARE(answer->repositories.size(), many.size());
        QCOMPARE(answer->repositories.at(mostFilesAsked - 1).outcome, Outcome::Read);
        QCOMPARE(answer->repositories.at(mostFilesAsked).outcome, Outcome::Failed);
    }
};

PARAPET_TEST(TstRepositoryFiles)
#include "tst_repositoryfiles.moc"
