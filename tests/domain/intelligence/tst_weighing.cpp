#include "domain/intelligence/news.h"
#include "domain/intelligence/weighing.h"
#include "domain/intelligence/words.h"
#include "support/alertbuilder.h"
#include "support/testmain.h"

#include <functional>

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Instant noted = support::AlertBuilder::t0();

AlertFacts factsOf(Listing listing, Duration catalogueAge, std::optional<int> score, Duration scoreAge, bool malware)
{
    AlertFacts out = support::someFacts(QString(32, u'a'), noted);
    out.listing = listing;
    if (listing != Listing::Unknown)
        out.catalogueAsOf = noted - catalogueAge;
    if (listing == Listing::Listed)
        out.listed = noted - days(200);
    out.score = score;
    if (score)
        out.scoreDay = noted - scoreAge;
    out.malware = malware;
    return out;
}

Given given(Answer answer)
{
    return {answer, QStringLiteral("bo"), noted, QStringLiteral("only in the test image")};
}

} // namespace

class TstWeighing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whether_it_is_exploitable_data()
    {
        QTest::addColumn<int>("listing");
        QTest::addColumn<int>("catalogueDays");
        QTest::addColumn<int>("score"); // millionths, -1 for none
        QTest::addColumn<int>("scoreDays");
        QTest::addColumn<bool>("malware");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("weight");
        const auto row = [](const char *tag, Listing listing, int catalogueDays, int score, int scoreDays, bool malware,
                            Answer answer, Weight weight) {
            QTest::newRow(tag) << int(listing) << catalogueDays << score << scoreDays << malware << int(answer)
                               << int(weight);
        };
        using enum Listing;
        row("nothing known", Unknown, 0, -1, 0, false, Answer::Unknown, Weight::Assumed);
        row("listed", Listed, 1, -1, 0, false, Answer::Unknown, Weight::Met);
        row("listed in an old catalogue", Listed, 900, -1, 0, false, Answer::Unknown, Weight::Met);
        row("likely: 0.10", Unknown, 0, 100000, 1, false, Answer::Unknown, Weight::Met);
        row("likely, long ago", Unknown, 0, 100000, 400, false, Answer::Unknown, Weight::Met);
        row("just under 0.10", NotListed, 1, 99999, 1, false, Answer::Unknown, Weight::NotMet);
        row("malware", NotListed, 1, 1, 1, true, Answer::Unknown, Weight::Met);
        row("somebody says so", NotListed, 1, 1, 1, false, Answer::Yes, Weight::Met);
        row("not listed, unlikely", NotListed, 1, 420, 1, false, Answer::Unknown, Weight::NotMet);
        row("catalogue of a week", NotListed, 7, 420, 1, false, Answer::Unknown, Weight::NotMet);
        row("catalogue of eight days", NotListed, 8, 420, 1, false, Answer::Unknown, Weight::Assumed);
        row("score of 30 days", NotListed, 1, 420, 30, false, Answer::Unknown, Weight::NotMet);
        row("score of 31 days", NotListed, 1, 420, 31, false, Answer::Unknown, Weight::Assumed);
        row("no catalogue", Unknown, 0, 420, 1, false, Answer::Unknown, Weight::Assumed);
        row("no score", NotListed, 1, -1, 0, false, Answer::Unknown, Weight::Assumed);
        row("a no settles what is open", Unknown, 0, -1, 0, false, Answer::No, Weight::NotMet);
        row("a no does not outweigh the list", Listed, 1, -1, 0, false, Answer::No, Weight::Met);
        row("a no does not outweigh the score", NotListed, 1, 971234, 1, false, Answer::No, Weight::Met);
        row("a no does not outweigh malware", Unknown, 0, -1, 0, true, Answer::No, Weight::Met);
    }
    void whether_it_is_exploitable()
    {
        QFETCH(int, listing);
        QFETCH(int, catalogueDays);
        QFETCH(int, score);
        QFETCH(int, scoreDays);
        QFETCH(bool, malware);
        QFETCH(int, answer);
        QFETCH(int, weight);
        const AlertFacts facts = factsOf(Listing(listing), days(catalogueDays),
                                         score < 0 ? std::nullopt : std::optional(score), days(scoreDays), malware);
        const Weighed weighed = weigh(Question::Exploitable, facts, given(Answer(answer)));
        QCOMPARE(int(weighed.weight), weight);
        QCOMPARE(weighed.counts(), weight != int(Weight::NotMet));
        QVERIFY(!weighed.clauses.isEmpty());
    }

    void the_other_questions_are_peoples_alone_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("weight");
        QTest::newRow("unknown counts") << int(Answer::Unknown) << int(Weight::Assumed);
        QTest::newRow("yes") << int(Answer::Yes) << int(Weight::Met);
        QTest::newRow("no") << int(Answer::No) << int(Weight::NotMet);
    }
    void the_other_questions_are_peoples_alone()
    {
        QFETCH(int, answer);
        QFETCH(int, weight);
        const AlertFacts grave = factsOf(Listing::Listed, 1h, 971234, 1h, true);
        for (const Question question : {Question::Exposed, Question::Sensitive, Question::CriticalPath})
            QCOMPARE(int(weigh(question, grave, given(Answer(answer))).weight), weight);
    }

    void it_says_why_in_words_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto exploit = [](const AlertFacts &facts, Answer answer = Answer::Unknown) {
            return explained(weigh(Question::Exploitable, facts, answer == Answer::Unknown ? Given() : given(answer)));
        };
        QTest::newRow("listed and likely") << exploit(factsOf(Listing::Listed, 1h, 971234, days(1), false))
                                           << QStringLiteral("Yes: CISA lists it as exploited since 2024-06-29; "
                                                             "EPSS 0.971234 of 2025-01-14 is 0.10 or more");
        QTest::newRow("harmless") << exploit(factsOf(Listing::NotListed, days(1), 420, days(1), false))
                                  << QStringLiteral(
                                         "No: it is not in CISA’s catalogue of exploited ones of 2025-01-14; "
                                         "EPSS 0.00042 of 2025-01-14 is under 0.10");
        QTest::newRow("old catalogue")
            << exploit(factsOf(Listing::NotListed, days(40), 420, days(1), false))
            << QStringLiteral("Assumed: nobody has answered; it was not in CISA’s catalogue of 2024-12-06, which is "
                              "too old to rely on; EPSS 0.00042 of 2025-01-14 is under 0.10");
        QTest::newRow("nothing known")
            << exploit(factsOf(Listing::Unknown, 0h, {}, 0h, false))
            << QStringLiteral("Assumed: nobody has answered; no catalogue of exploited vulnerabilities speaks of it; "
                              "it has no EPSS score");
        QTest::newRow("outweighed")
            << exploit(factsOf(Listing::Unknown, 0h, {}, 0h, true), Answer::No)
            << QStringLiteral("Yes: the package itself is malicious; the no of bo of 2025-01-15 does not outweigh "
                              "that; override it with a reason: only in the test image");
        QTest::newRow("answered") << explained(weigh(Question::Exposed, {}, given(Answer::No)))
                                  << QStringLiteral("No: bo answered so on 2025-01-15: only in the test image");
    }
    void it_says_why_in_words()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void what_is_news_data()
    {
        QTest::addColumn<AlertFacts>("now");
        QTest::addColumn<bool>("news");
        const AlertFacts before = factsOf(Listing::NotListed, days(1), 420, days(1), false);
        const auto row = [&](const char *tag, bool news, const std::function<void(AlertFacts &)> &change) {
            AlertFacts now = before;
            change(now);
            QTest::newRow(tag) << now << news;
        };
        row("nothing", false, [](AlertFacts &) {});
        row("read again from a newer catalogue", false, [](AlertFacts &now) {
            now.noted += days(5);
            now.catalogueAsOf = now.noted;
            now.scoreDay = now.noted;
            now.score = 470;
            now.sha256 = QByteArray(32, 'b');
        });
        row("listed", true, [](AlertFacts &now) { now.listing = Listing::Listed; });
        row("score passes the threshold", true, [](AlertFacts &now) { now.score = likelyFrom; });
        row("a fixed version", true, [](AlertFacts &now) { now.fixed = QStringLiteral("5.6.2"); });
        row("another score of severity", true, [](AlertFacts &now) { now.cvss = 40; });
        row("no catalogue any more", true, [](AlertFacts &now) { now.listing = Listing::Unknown; });
        row("the catalogue has grown too old", true, [](AlertFacts &now) { now.noted += days(9); });
    }
    void what_is_news()
    {
        QFETCH(AlertFacts, now);
        QFETCH(bool, news);
        QCOMPARE(isNews(factsOf(Listing::NotListed, days(1), 420, days(1), false), now), news);
    }

    void what_people_wrote_is_never_a_form()
    {
        const Given odd{Answer::Yes, QStringLiteral("%2 <b>"), noted, QStringLiteral("%1 & %3")};
        QCOMPARE(explained(weigh(Question::Exposed, {}, odd)),
                 QStringLiteral("Yes: %2 <b> answered so on 2025-01-15: %1 & %3"));
    }
};

PARAPET_TEST(TstWeighing)
#include "tst_weighing.moc"
