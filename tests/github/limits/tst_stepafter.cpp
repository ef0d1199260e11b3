#include "github/limits/stepafter.h"
#include "support/testmain.h"

using namespace github;
using namespace std::chrono_literals;
using base::ErrorKind;
using Kind = Step::Kind;

namespace {

const base::Instant now = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
constexpr const char *thatMinute = "Sat, 28 Nov 2026 05:00:00 GMT"; // GitHub's clock is an hour behind

Answer said(int status, const QHash<QByteArray, QByteArray> &headers = {}, const QByteArray &body = "[]")
{
    return {.arrival = Arrival::Whole,
            .status = status,
            .headers = headers,
            .body = body,
            .url = QUrl(QStringLiteral("https://api.github.com/x?page=2"))};
}

} // namespace

Q_DECLARE_METATYPE(Answer)

class TstStepAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void an_answer_says_what_comes_next_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("error"); // -1: none
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Answer &answer, Kind kind, int error = -1, const char *says = "") {
            QTest::newRow(name) << answer << int(kind) << error << QString::fromLatin1(says);
        };
        const auto kind = [](ErrorKind kind) { return int(kind); };
        row("a page that is the last", said(200), Kind::Last);
        row("a page with another behind it", said(200, {{"link", "<https://api.github.com/x?page=3>; rel=\"next\""}}),
            Kind::More);
        row("a page that names itself as the next",
            said(200, {{"link", "<https://api.github.com/x?page=2>; rel=\"next\""}}), Kind::Failed,
            kind(ErrorKind::Corrupt), "circle");
        row("made", said(201, {}, "{}"), Kind::Last);
        row("done, without a body", said(204, {}, {}), Kind::Last);
        row("still being made", said(202, {}, "{}"), Kind::Wait, kind(ErrorKind::RateLimited));
        Answer accepted = said(202, {}, {});
        accepted.write = true;
        row("a change that will be carried out", accepted, Kind::Last);
        row("an empty answer", said(200, {}, {}), Kind::Again, kind(ErrorKind::Offline), "empty");
        row("a page of a proxy", said(200, {{"content-type", "text/html; charset=utf-8"}}, "<html>"), Kind::Again,
            kind(ErrorKind::Offline), "proxy");
        Answer unchanged = said(304, {}, {});
        row("unchanged without a question", unchanged, Kind::Again, kind(ErrorKind::Offline), "not asked");
        unchanged.conditional = true;
        row("unchanged", unchanged, Kind::Unchanged);
        row("the token is no longer good", said(401, {}, "{\"message\":\"Bad credentials\"}"), Kind::Failed,
            kind(ErrorKind::Refused), "Bad credentials");
        row("not allowed, with what it takes",
            said(403, {{"x-accepted-github-permissions", "administration=write"}},
                 "{\"message\":\"Resource not accessible\"}"),
            Kind::Failed, kind(ErrorKind::Refused), "administration=write");
        row("single sign-on", said(403, {{"x-github-sso", "required; url=https://github.com/orgs/o/sso"}}),
            Kind::Failed, kind(ErrorKind::Refused), "https://github.com/orgs/o/sso");
        row("wait so long", said(403, {{"retry-after", "30"}}), Kind::Wait, kind(ErrorKind::RateLimited));
        row("wait for the next hour", said(403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1795846200"}}),
            Kind::Wait, kind(ErrorKind::RateLimited));
        row("wait, says the text", said(403, {}, "{\"message\":\"You have exceeded a secondary rate limit\"}"),
            Kind::Wait, kind(ErrorKind::RateLimited), "secondary");
        row("wait, says the status", said(429), Kind::Wait, kind(ErrorKind::RateLimited));
        row("something is left, so it is about permission",
            said(403, {{"x-ratelimit-remaining", "4711"}, {"x-ratelimit-reset", "1795846200"}}), Kind::Failed,
            kind(ErrorKind::Refused));
        row("nothing there", said(404), Kind::Gone, kind(ErrorKind::Refused));
        row("no longer there", said(410), Kind::Gone, kind(ErrorKind::Refused));
        row("changed meanwhile", said(409, {}, "{\"message\":\"is at 1 but expected 2\"}"), Kind::Failed,
            kind(ErrorKind::Conflict), "expected 2");
        row("not valid", said(422, {}, R"({"message":"Validation Failed","errors":[{"message":"body is too long"}]})"),
            Kind::Failed, kind(ErrorKind::Invalid), "body is too long");
        for (const int status : {500, 502, 503, 504})
            row(qPrintable(QStringLiteral("trouble %1").arg(status)),
                said(status, {{"content-type", "text/html"}}, "<html>Unicorn!</html>"), Kind::Again,
                kind(ErrorKind::Offline), "trouble");
        row("nobody reached", {.arrival = Arrival::NotSent, .why = QStringLiteral("refused")}, Kind::Again,
            kind(ErrorKind::Offline), "refused");
        row("lost", {.arrival = Arrival::Lost}, Kind::Again, kind(ErrorKind::Offline));
        row("cut off", {.arrival = Arrival::Broken, .status = 200}, Kind::Again, kind(ErrorKind::Offline));
        row("too large", {.arrival = Arrival::TooLarge, .status = 200}, Kind::Failed, kind(ErrorKind::Refused));
        row("led astray", {.arrival = Arrival::Astray, .status = 302}, Kind::Failed, kind(ErrorKind::Refused));
        row("a redirect to nowhere", said(302), Kind::Failed, kind(ErrorKind::Invalid));
    }
    void an_answer_says_what_comes_next()
    {
        QFETCH(Answer, answer);
        QFETCH(int, error);
        QFETCH(QString, says);
        const Step step = stepAfter(answer, now);
        QTEST(int(step.kind), "kind");
        QCOMPARE(step.error.what.isEmpty(), error < 0);
        if (error >= 0)
            QCOMPARE(int(step.error.kind), error);
        QVERIFY2(step.error.text().contains(says), qPrintable(step.error.text()));
    }

    void the_next_page_is_taken_verbatim()
    {
        const Step step =
            stepAfter(said(200, {{"link", "<https://api.github.com/x?after=a%3D%3D&b=1>; rel=\"next\""}}), now);
        QCOMPARE(step.next.toEncoded(), "https://api.github.com/x?after=a%3D%3D&b=1");
        const Step relative = stepAfter(said(200, {{"link", "</y?page=3>; rel=\"next\""}}), now);
        QCOMPARE(relative.next.toEncoded(), "https://api.github.com/y?page=3");
    }

    void a_wait_ends_by_what_github_says_and_by_its_clock()
    {
        const Step stated = stepAfter(said(429, {{"retry-after", "30"}, {"x-ratelimit-reset", "1"}}), now);
        QCOMPARE(stated.until, now + 30s);
        QVERIFY(stated.everybody && !stated.unstated);
        QVERIFY(stepAfter(said(429), now).unstated);
        // Ten minutes on GitHub's clock, which is an hour behind ours.
        const QByteArray reset = QByteArray::number(base::seconds(now.time_since_epoch()) - 3600 + 600);
        const Step hour = stepAfter(
            said(403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", reset}, {"date", thatMinute}}), now);
        QCOMPARE(hour.until, now + 10min);
        QVERIFY(!hour.everybody);
    }

    void a_wait_of_unknown_length_grows_to_an_hour()
    {
        for (const auto &[before, wait] :
             {std::pair<int, base::Duration>{0, 1min}, {1, 2min}, {2, 4min}, {5, 32min}, {6, 1h}, {60, 1h}, {-3, 1min}})
            QCOMPARE(stepAfter(said(429), now, before).until, now + wait);
    }

    void a_wait_is_never_absurd()
    {
        QCOMPARE(stepAfter(said(403, {{"retry-after", "99999999999"}}), now).until, now + 24h);
        QCOMPARE(stepAfter(said(429, {{"retry-after", "-5"}}), now).until, now + 1min);
        QCOMPARE(stepAfter(said(429, {{"retry-after", "soon"}}), now).until, now + 1min);
        QCOMPARE(stepAfter(said(403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "17"}}), now).until,
                 now + 1s);
    }

    void only_a_change_that_may_have_gone_out_is_in_doubt_data()
    {
        QTest::addColumn<int>("arrival");
        QTest::addColumn<bool>("write");
        QTest::addColumn<bool>("doubt");
        QTest::newRow("not sent") << int(Arrival::NotSent) << true << false;
        QTest::newRow("lost") << int(Arrival::Lost) << true << true;
        QTest::newRow("broken") << int(Arrival::Broken) << true << true;
        QTest::newRow("a read, lost") << int(Arrival::Lost) << false << false;
    }
    void only_a_change_that_may_have_gone_out_is_in_doubt()
    {
        QFETCH(int, arrival);
        QFETCH(bool, write);
        QTEST(stepAfter({.arrival = Arrival(arrival), .write = write}, now).mayBeDone, "doubt");
    }

    void a_change_answered_by_trouble_is_in_doubt()
    {
        Answer answer = said(502, {}, "<html>");
        answer.write = true;
        QVERIFY(stepAfter(answer, now).mayBeDone);
    }

    void a_long_message_is_cut()
    {
        const QString message = messageIn("{\"message\":\"" + QByteArray(5000, 'x') + "\\n\"}");
        QVERIFY(message.size() <= 300);
        QCOMPARE(messageIn("<html>"), QString());
        QCOMPARE(messageIn("[1]"), QString());
    }
};

PARAPET_TEST(TstStepAfter)
#include "tst_stepafter.moc"
