#include "domain/incidents/declared.h"
#include "domain/incidents/eventpinned.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

EventPinned branchEvent(Instant at)
{
    return {.source = QStringLiteral("github-audit"),
            .eventId = QStringLiteral("7"),
            .at = at,
            .action = QStringLiteral("protected_branch.destroy"),
            .eventActor = QStringLiteral("mallory"),
            .repository = QStringLiteral("acme/payments"),
            .text = QStringLiteral("mallory destroyed the branch protection of acme/payments"),
            .sha256 = QByteArray(32, 'h')};
}

} // namespace

class TstEventPinned : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_happened_when_its_source_says()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(support::readsBack(branchEvent(story.t0())));
        story.at(20min);
        QVERIFY(story.refusal(branchEvent(story.t0())).contains(QStringLiteral("happened when")));
        const QString id = story.at(20min).happened(0min).say(branchEvent(story.t0()));
        QCOMPARE(story.state()->line(id)->refused, QString());
        QCOMPARE(story.text(id), QStringLiteral("mallory destroyed the branch protection of acme/payments"));
        QCOMPARE(story.state()->line(id)->authorship.actor, QStringLiteral("ana"));
        QCOMPARE(story.state()->line(id)->kind, journal::LineKind::Event);
    }

    void it_is_in_the_log_once()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(branchEvent(story.t0()));
        story.say(journal::Struck{id, QStringLiteral("noise")});
        QCOMPARE(story.refusal(branchEvent(story.t0())), QString());
        QVERIFY(story.refusal(branchEvent(story.t0())).contains(QStringLiteral("already")));
    }

    void it_needs_its_time_and_hash()
    {
        for (const char *field : {"event_at_us", "sha256", "source", "event_id"}) {
            QJsonObject payload = branchEvent(IncidentBuilder::t0()).write();
            payload.remove(QLatin1String(field));
            QVERIFY2(support::misread<EventPinned>(payload).startsWith(QLatin1String(field)), field);
        }
    }
};

PARAPET_TEST(TstEventPinned)
#include "tst_eventpinned.moc"
