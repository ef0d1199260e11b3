#include "github/http/client.h"
#include "github/http/exchange.h"
#include "support/loopback.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <zlib.h>

using namespace github;
using namespace std::chrono_literals;

namespace {

constexpr const char *canary = "ghp_canary0canary0canary0canary0canary00";

QByteArray packed(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no gzip");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// A server, a client connected to it and the last answer.
struct Line
{
    Loopback server;
    Client client{*Origin::fromText(server.address()), base::Secret(canary)};

    Request get(const QString &path) const { return {.url = client.origin().at(path)}; }
    Request post(const QByteArray &body, const QByteArray &verb = "POST") const
    {
        return {.verb = verb, .url = client.origin().at(QStringLiteral("/repos/o/r/issues")), .body = body};
    }

    Answer ask(const Request &request)
    {
        std::optional<Answer> got;
        QObject context;
        client.ask(request, &context, [&](const Answer &answer) { got = answer; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10'000))
            qFatal("no answer");
        return *got;
    }
};

} // namespace

class TstExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_question_says_who_asks_and_what_it_takes()
    {
        Line line;
        line.server.thenSay(
            200, {"Content-Type: application/json", "ETag: W/\"abc\"", "Date: Sat, 28 Nov 2026 06:00:01 GMT"}, "[1]");
        Request request = line.get(QStringLiteral("/orgs/o/repos?per_page=100"));
        request.ifNoneMatch = "W/\"old\"";
        const Answer answer = line.ask(request);
        QCOMPARE(answer.arrival, Arrival::Whole);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "[1]");
        QCOMPARE(answer.header("etag"), "W/\"abc\"");
        QCOMPARE(base::rfc3339(*answer.date()), QStringLiteral("2026-11-28T06:00:01Z"));
        const Loopback::Heard &heard = line.server.heard().first();
        QCOMPARE(heard.path, "/orgs/o/repos?per_page=100");
        QCOMPARE(heard.headers.value("authorization"), "Bearer " + QByteArray(canary));
        QCOMPARE(heard.headers.value("accept"), "application/vnd.github+json");
        QCOMPARE(heard.headers.value("x-github-api-version"), "2022-11-28");
        QCOMPARE(heard.headers.value("if-none-match"), "W/\"old\"");
        QVERIFY(!heard.headers.value("user-agent").isEmpty());
    }

    void revoking_is_asked_without_the_token()
    {
        Line line;
        line.server.thenSay(202, {}, "{}");
        Request request = line.post("{\"credentials\":[]}");
        request.authorised = false;
        QCOMPARE(line.ask(request).status, 202);
        QVERIFY(!line.server.heard().first().headers.contains("authorization"));
    }

    /// Qt sends it a second time by itself, and the program sees one clean answer.
    void a_change_is_sent_once_even_when_the_connection_closes_before_the_answer()
    {
        for (const QByteArray &verb : {QByteArrayLiteral("POST"), QByteArrayLiteral("PATCH")}) {
            Line line;
            line.server.then([](QTcpSocket &socket, const Loopback::Heard &) { socket.close(); });
            line.server.thenSay(201, {}, "{\"number\":2}");
            const Answer answer = line.ask(line.post("{\"title\":\"t\"}", verb));
            QCOMPARE(line.server.heard().size(), 1);
            QCOMPARE(answer.arrival, Arrival::Lost);
            QCOMPARE(answer.status, 0);
        }
    }

    void the_same_holds_for_a_connection_that_was_used_before()
    {
        Line line;
        line.server.thenSay(200, {}, "{}");
        QCOMPARE(line.ask(line.get(QStringLiteral("/rate_limit"))).arrival, Arrival::Whole);
        line.server.then([](QTcpSocket &socket, const Loopback::Heard &) { socket.abort(); });
        line.server.thenSay(201, {}, "{\"number\":2}");
        QCOMPARE(line.ask(line.post("{\"title\":\"t\"}")).arrival, Arrival::Lost);
        QCOMPARE(line.server.heard().size(), 2);
    }

    void nobody_there_is_certainly_not_sent()
    {
        Line line;
        line.server.close();
        const Answer answer = line.ask(line.post("{}"));
        QCOMPARE(answer.arrival, Arrival::NotSent);
        QVERIFY(!answer.why.isEmpty());
    }

    void a_redirect_inside_the_origin_is_followed_with_the_token_and_the_body()
    {
        Line line;
        line.server.thenSay(307, {"Location: /repositories/7/issues"}, "{}");
        line.server.thenSay(200, {}, "{\"number\":1}");
        const Answer answer = line.ask(line.post("{\"title\":\"t\"}", "PATCH"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.url.path(), QStringLiteral("/repositories/7/issues"));
        QCOMPARE(line.server.heard().last().verb, "PATCH");
        QCOMPARE(line.server.heard().last().body, "{\"title\":\"t\"}");
        QVERIFY(line.server.heard().last().headers.contains("authorization"));
    }

    void a_redirect_that_would_turn_a_change_into_a_question_is_not_followed()
    {
        Line line;
        line.server.thenSay(301, {"Location: /repositories/7/issues"}, "{}");
        QCOMPARE(line.ask(line.post("{}", "PATCH")).arrival, Arrival::Astray);
        QCOMPARE(line.server.heard().size(), 1);
    }

    /// Qt's own redirects take the token along.
    void the_token_never_goes_to_another_host()
    {
        Line line;
        Loopback other;
        const QByteArray there =
            "Location: " + other.address(QStringLiteral("/log.zip"), QStringLiteral("localhost")).toLatin1();
        line.server.thenSay(302, {there}, {});
        QCOMPARE(line.ask(line.get(QStringLiteral("/repos/o/r/actions/runs/1"))).arrival, Arrival::Astray);
        QVERIFY(other.heard().isEmpty());

        line.server.thenSay(302, {there}, {});
        other.thenSay(200, {}, "PK");
        Request download = line.get(QStringLiteral("/repos/o/r/actions/runs/1/logs"));
        download.elsewhere = true;
        QCOMPARE(line.ask(download).body, "PK");
        const Loopback::Heard &heard = other.heard().first();
        QVERIFY(!heard.headers.contains("authorization"));
        for (const QByteArray &value : heard.headers)
            QVERIFY(!value.contains(canary));
    }

    void another_port_of_the_same_host_is_another_host()
    {
        Line line;
        Loopback other;
        line.server.thenSay(302, {"Location: " + other.address(QStringLiteral("/x")).toLatin1()}, {});
        QCOMPARE(line.ask(line.get(QStringLiteral("/x"))).arrival, Arrival::Astray);
        QVERIFY(other.heard().isEmpty());
        // Nor is a page's link, which nobody redirected to.
        QCOMPARE(line.ask({.url = QUrl(other.address(QStringLiteral("/x")))}).arrival, Arrival::Astray);
        QVERIFY(other.heard().isEmpty());
    }

    void redirects_end()
    {
        Line line;
        for (int i = 0; i <= Exchange::mostRedirects; ++i)
            line.server.thenSay(302, {"Location: /again"}, {});
        const Answer answer = line.ask(line.get(QStringLiteral("/again")));
        QCOMPARE(answer.arrival, Arrival::Astray);
        QCOMPARE(line.server.heard().size(), 1 + Exchange::mostRedirects);
    }

    void gzip_is_unpacked()
    {
        Line line;
        const QByteArray body = "[" + QByteArray("1,").repeated(5000) + "1]";
        line.server.thenSay(200, {"Content-Encoding: gzip"}, packed(body));
        QCOMPARE(line.ask(line.get(QStringLiteral("/x"))).body, body);
    }

    /// To Qt a gzip that is cut off is a whole answer without an error.
    void a_cut_off_gzip_is_no_answer_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("its length was wrong all along") << false;
        QTest::newRow("in chunks that end well") << true;
    }
    void a_cut_off_gzip_is_no_answer()
    {
        QFETCH(bool, chunked);
        Line line;
        const QByteArray half = packed("[" + QByteArray("12345,").repeated(50'000) + "1]").first(200);
        if (chunked)
            line.server.then([half](QTcpSocket &socket, const Loopback::Heard &) {
                socket.write(Loopback::head(200, {"Content-Encoding: gzip", "Transfer-Encoding: chunked"})
                             + QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n0\r\n\r\n");
            });
        else
            line.server.thenSay(200, {"Content-Encoding: gzip"}, half);
        const Answer answer = line.ask(line.get(QStringLiteral("/x")));
        QCOMPARE(answer.arrival, Arrival::Broken);
        QVERIFY(answer.body.isEmpty());
    }

    void less_than_was_announced_is_no_answer_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("length") << Loopback::head(200, {"Content-Length: 100"}) + "[1,2";
        QTest::newRow("chunks") << Loopback::head(200, {"Transfer-Encoding: chunked"}) + "40\r\n[1,2";
        QTest::newRow("nothing of it") << Loopback::head(200, {"Content-Length: 100"});
    }
    void less_than_was_announced_is_no_answer()
    {
        QFETCH(QByteArray, sent);
        Line line;
        line.server.then([sent](QTcpSocket &socket, const Loopback::Heard &) {
            socket.write(sent);
            socket.disconnectFromHost();
        });
        const Answer answer = line.ask(line.get(QStringLiteral("/x")));
        QVERIFY(answer.arrival == Arrival::Broken || answer.arrival == Arrival::Lost);
        QVERIFY(answer.body.isEmpty());
    }

    void an_answer_that_is_too_large_is_given_up()
    {
        Line line;
        Request request = line.get(QStringLiteral("/x"));
        request.mostBytes = 1000;
        line.server.thenSay(200, {}, QByteArray(5000, 'x'));
        QCOMPARE(line.ask(request).arrival, Arrival::TooLarge);
        line.server.thenSay(200, {"Content-Encoding: gzip"}, packed(QByteArray(1 << 24, 'x')).first(900));
        QVERIFY(line.ask(request).arrival != Arrival::Whole);
    }

    void silence_ends()
    {
        Line line;
        Request request = line.get(QStringLiteral("/x"));
        request.silence = 200ms;
        line.server.then([](QTcpSocket &socket, const Loopback::Heard &) {
            socket.write(Loopback::head(200, {"Content-Length: 100"}) + "[1,");
        });
        const Answer answer = line.ask(request);
        QVERIFY(answer.arrival == Arrival::Broken || answer.arrival == Arrival::Lost);
    }

    void an_answer_that_drips_ends_too()
    {
        Line line;
        Request request = line.get(QStringLiteral("/x"));
        request.patience = 400ms;
        line.server.then([](QTcpSocket &socket, const Loopback::Heard &) {
            socket.write(Loopback::head(200, {"Content-Length: 100000"}));
            auto *drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("1"); });
            drip->start(20);
        });
        QCOMPARE(line.ask(request).arrival, Arrival::Lost);
    }

    void a_status_above_400_arrives_with_its_body()
    {
        Line line;
        for (const int status : {401, 403, 404, 409, 410, 422, 429, 500, 502, 503}) {
            line.server.thenSay(status, {"Retry-After: 7"}, "{\"message\":\"no\"}");
            const Answer answer = line.ask(line.get(QStringLiteral("/x")));
            QCOMPARE(answer.arrival, Arrival::Whole);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.body, "{\"message\":\"no\"}");
            QCOMPARE(answer.header("retry-after"), "7");
        }
    }

    void cookies_are_neither_kept_nor_sent()
    {
        Line line;
        line.server.thenSay(200, {"Set-Cookie: logged_in=no"}, "[]");
        line.server.thenSay(200, {}, "[]");
        (void)line.ask(line.get(QStringLiteral("/x")));
        (void)line.ask(line.get(QStringLiteral("/x")));
        QVERIFY(!line.server.heard().last().headers.contains("cookie"));
    }

    void nothing_is_taken_from_a_cache()
    {
        Line line;
        line.server.thenSay(200, {"Cache-Control: private, max-age=60"}, "[1]");
        line.server.thenSay(200, {"Cache-Control: private, max-age=60"}, "[2]");
        QCOMPARE(line.ask(line.get(QStringLiteral("/x"))).body, "[1]");
        QCOMPARE(line.ask(line.get(QStringLiteral("/x"))).body, "[2]");
    }

    void who_goes_away_hangs_up()
    {
        Line line;
        line.server.then([](QTcpSocket &, const Loopback::Heard &) {});
        auto context = std::make_unique<QObject>();
        bool answered = false;
        line.client.ask(line.get(QStringLiteral("/x")), context.get(), [&](const Answer &) { answered = true; });
        QTRY_COMPARE(line.server.heard().size(), 1);
        context.reset();
        QTRY_COMPARE(line.server.hungUp(), 1);
        QVERIFY(!answered);
    }

    void an_answer_shows_no_token()
    {
        Line line;
        line.server.then([](QTcpSocket &socket, const Loopback::Heard &) { socket.abort(); });
        const Answer answer = line.ask(line.get(QStringLiteral("/x")));
        QVERIFY(!answer.why.contains(QLatin1String(canary)) && !answer.url.toString().contains(QLatin1String(canary)));
    }
};

PARAPET_TEST(TstExchange)
#include "tst_exchange.moc"
