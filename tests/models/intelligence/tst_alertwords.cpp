#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/journal/struck.h"
#include "models/intelligence/alerthistorymodel.h"
#include "models/intelligence/freshness.h"
#include "models/intelligence/nextstep.h"
#include "models/look/roles.h"
#include "support/alertbuilder.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using models::NextStep;
using std::chrono::days;
using support::AlertBuilder;

/// How old the feeds are, what comes next, and the history of an alert: what its detail says in words.
class TstAlertWords : public QObject
{
    Q_OBJECT

    static Instant now() { return AlertBuilder::t0(); }
    static store::FeedFreshness feed(const char *format, std::optional<Duration> madeAgo, Duration readAgo)
    {
        store::FeedFreshness out;
        out.format = QString::fromLatin1(format);
        if (madeAgo)
            out.asOf = now() - *madeAgo;
        out.readAt = now() - readAgo;
        return out;
    }

private Q_SLOTS:
    void feeds_say_how_old_they_are_data()
    {
        QTest::addColumn<QList<store::FeedFreshness>>("feeds");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("warns");
        QTest::newRow("none") << QList<store::FeedFreshness>{} << u"Known exploited never imported"_qs << true;
        QTest::newRow("fresh") << QList<store::FeedFreshness>{feed("kev", 30h, 2h)}
                               << u"Known exploited 2025-01-13 imported 2 h ago"_qs << false;
        QTest::newRow("stale") << QList<store::FeedFreshness>{feed("kev", days(8), 1h)}
                               << u"Known exploited 2025-01-07 stale, 8 d ago"_qs << true;
        QTest::newRow("does not say when it was made") << QList<store::FeedFreshness>{feed("kev", {}, 26h)}
                                                       << u"Known exploited 2025-01-14 imported 1 d ago"_qs << false;
        QTest::newRow("another format") << QList<store::FeedFreshness>{feed("epss", 1h, 1h)}
                                        << u"Known exploited never imported"_qs << true;
    }
    void feeds_say_how_old_they_are()
    {
        QFETCH(QList<store::FeedFreshness>, feeds);
        QFETCH(QString, said);
        QFETCH(bool, warns);
        const look::Spans spans = models::freshnessSpans(feeds, {u"kev"_qs}, now());
        QCOMPARE(look::plainText(spans), said);
        const bool warned = std::any_of(spans.begin(), spans.end(),
                                        [](const look::Span &span) { return span.token == look::Token::Warn; });
        QCOMPARE(warned, warns);
    }

    void the_next_step_follows_from_the_state()
    {
        AlertBuilder story;
        QCOMPARE(models::nextStepOf(*story.state(), false), NextStep::TakeUp);
        story.takeUp();
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Answer);
        story.say(AlertAnswered{{Answer::Yes, Answer::No, Answer::No, {}}, {}});
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Plan);
        QVERIFY(!models::remedyFor(*story.state(), NextStep::Start));
        const QString first = story.say(RemedyPlanned{RemedyKind::Patch, u"one"_qs, {}, {}});
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Start);
        QCOMPARE(models::remedyFor(*story.state(), NextStep::Start)->entryId, first);
        story.say(RemedyMoved{first, RemedyState::Started, {}});
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Finish);
        QCOMPARE(models::remedyFor(*story.state(), NextStep::Finish)->entryId, first);
        story.say(RemedyMoved{first, RemedyState::Done, {}});
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Resolve);
        story.say(AlertResolved{Resolution::Fixed, u"scan"_qs});
        QCOMPARE(models::nextStepOf(*story.state(), true), NextStep::Reopen);
    }

    void the_history_is_told_from_its_end()
    {
        AlertBuilder story;
        story.takeUp();
        const QString incident = story.otherSubject();
        story.at(2h).as(u"bo"_qs).say(AlertJoined{incident});
        const QString answered =
            story.at(3h).say(AlertAnswered{{std::nullopt, Answer::No, std::nullopt, std::nullopt}, {}});
        models::AlertHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAlert(story.state(), {{incident, u"Backdoored compressor"_qs}});
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(text(0), u"Exposed: no"_qs);
        QCOMPARE(text(1), u"Joined to the incident “Backdoored compressor”"_qs);
        QCOMPARE(model.index(1, 0).data(look::WhoRole).toString(), u"bo"_qs);
        QCOMPARE(model.index(1, 0).data(look::EdgeTimeRole).toString(), u"01-15 05:15Z"_qs);
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Finding"_qs));
        story.say(journal::Struck{answered, u"wrong service"_qs});
        model.setAlert(story.state(), {});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(1, 0).data(look::DimRole).toBool());
        model.setAlert(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstAlertWords)
#include "tst_alertwords.moc"
