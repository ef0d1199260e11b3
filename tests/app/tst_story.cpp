#include "parapetctl.h"
#include "store/incidents/incidentlist.h"
#include "story/commandhand.h"
#include "story/windowhand.h"
#include "support/statedump.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace incidents;
using namespace std::chrono_literals;

namespace {

const base::Instant t0 = base::instant(1'736'912'467'000'000); // 2025-01-15 03:41:07Z

/// What is done at one time after T0, the program having been started then.
struct Chapter
{
    base::Duration after;
    const char *name;
    std::function<QString(story::Hand &)> told;
};

/// The first thing that went wrong of acts done one after the other.
QString each(std::initializer_list<std::function<QString()>> acts)
{
    for (const auto &act : acts) {
        if (const QString wrong = act(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// A P1 from the first minute to the last day: every kind of act that both hands know.
QList<Chapter> storyOf(const QDir &files)
{
    using story::Hand;
    const auto line = [](const char *text) { return [text](Hand &hand) { return hand.say(QString::fromUtf8(text)); }; };
    const auto lines = [line](std::initializer_list<const char *> all) {
        return [line, all = QList<const char *>(all)](Hand &hand) {
            for (const char *text : all) {
                if (const QString wrong = line(text)(hand); !wrong.isEmpty())
                    return wrong;
            }
            return QString();
        };
    };
    return {
        {0s, "declared",
         [](Hand &hand) { return hand.declare(u"Malicious release of widgets"_qs, Severity::P1, u"supply_chain"_qs); }},
        {40s, "accepted",
         [](Hand &hand) {
             return each({[&] { return hand.reach(Milestone::Acknowledged); },
                          [&] { return hand.assume(Role::Investigator, u"bo"_qs); },
                          [&] { return hand.assume(Role::Communicator, u"cy"_qs); },
                          [&] { return hand.finish(u"acknowledge_alert"_qs); }});
         }},
        {3min, "told at once",
         [](Hand &hand) {
             return each({[&] { return hand.tell(u"CISO"_qs, u"phone"_qs, u"Dana"_qs); },
                          [&] { return hand.tell(u"VP Engineering"_qs, u"page"_qs, u"Eli"_qs); },
                          [&] { return hand.say(u"!ack ciso phone Dana"_qs); }});
         }},
        {6min, "written down",
         lines({"bridge is open", "-10m !f runner egress to x.example ~likely",
                "@03:30Z !f first sign-in of the stolen token", "as @cy: press has called",
                "? who owns the runner group", "todo pin actions by digest", "!!important is a word here"})},
        {9min, "lowered too soon", [](Hand &hand) { return hand.lower(Severity::P2, u"only a fork is affected"_qs); }},
        {12min, "raised again", [](Hand &hand) { return hand.raise(); }},
        {14min, "given",
         [files](Hand &hand) {
             return each({[&] { return hand.give(u"bo"_qs, u"15m"_qs, u"check the runner logs"_qs); },
                          [&] { return hand.reach(Milestone::Responded); },
                          [&] { return hand.capture(files.filePath(u"runner.log"_qs), u"log of the first run"_qs); }});
         }},
        {15min, "a picture", [files](Hand &hand) { return hand.capture(files.filePath(u"screen.png"_qs), {}); }},
        {18min, "named",
         lines({"+ioc x.example:443", "+repo acme/widgets confirmed", "+asset token npm-publish",
                "!d disable 14 workflows; options: disable | watch; objection: Bo; review in 30m",
                "!answer 1 the platform team", "!a started: revoking the publish token"})},
        {24min, "marked",
         [](Hand &hand) {
             return each({[&] { return hand.say(u"legal is on the bridge"_qs, true); },
                          [&] { return hand.comment(u"runner egress"_qs, u"seen by Cy too"_qs); },
                          [&] { return hand.tag(u"runner egress"_qs, u"egress"_qs); },
                          [&] { return hand.amend(u"bridge is open"_qs, u" on channel 2"_qs); },
                          [&] { return hand.say(u"belongs to another incident"_qs); },
                          [&] { return hand.strike(u"belongs to another"_qs, u"wrong window"_qs); }});
         }},
        {31min, "isolated",
         [](Hand &hand) {
             return each({[&] { return hand.finish(u"disable_affected_workflows"_qs); },
                          [&] { return hand.finish(u"revoke_exposed_tokens"_qs); },
                          [&] { return hand.reach(Milestone::Isolated); },
                          [&] { return hand.say(u"!asset widgets contained"_qs); }});
         }},
        {3h, "contained",
         [](Hand &hand) {
             return each({[&] { return hand.reach(Milestone::Contained); },
                          [&] { return hand.say(u"!role ic @ana calls at the half hour"_qs); },
                          [&] { return hand.say(u"!review D-1 stands"_qs); }});
         }},
        {20h, "over",
         [](Hand &hand) {
             return each({[&] { return hand.reach(Milestone::Eradicated); },
                          [&] { return hand.reach(Milestone::Recovered); },
                          [&] { return hand.close(Outcome::Confirmed, u"the review follows on Monday"_qs); }});
         }},
    };
}

/// Names that both tellings choose by chance, ULIDs and hashes, as the order in which they come.
QJsonValue numbered(const QJsonValue &value, QStringList &met)
{
    static const QRegularExpression chosen(
        QStringLiteral("\\b([0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{64}|INC-[0-9A-HJKMNP-TV-Z]{5,26})\\b"));
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(numbered(item, met));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            out.insert(numbered(member.key(), met).toString(), numbered(member.value(), met));
        return out;
    }
    QString text = value.toString();
    for (QRegularExpressionMatch match; value.isString() && (match = chosen.match(text)).hasMatch();) {
        if (!met.contains(match.captured()))
            met.append(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("#%1").arg(met.indexOf(match.captured())));
    }
    return value.isString() ? QJsonValue(text) : value;
}

QJsonValue numbered(const QJsonValue &value)
{
    QStringList met;
    return numbered(value, met);
}

} // namespace

/// The command line and the window are two hands for one desk: whatever is done with either leaves the
/// same incident.
class TstStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile log(home.filePath(u"runner.log"_qs));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("POST https://x.example/collect\n");
        QVERIFY(QImage(8, 8, QImage::Format_Mono).save(home.filePath(u"screen.png"_qs)));
    }

    void a_p1_worked_by_command_and_by_key_is_the_same_incident()
    {
        const QString commanded = found(u"commanded"_qs), keyed = found(u"keyed"_qs);
        story::CommandHand command(commanded, u"di"_qs);
        tell(command, "parapetctl");
        story::WindowHand window(keyed, u"di"_qs, home.filePath(u"parapet.ini"_qs));
        tell(window, "window");
        if (QTest::currentTestFailed())
            return;

        const IncidentPtr byCommand = incidentOf(commanded), byKey = incidentOf(keyed);
        QVERIFY(byCommand && byKey);
        QCOMPARE(byCommand->status, Status::Closed);
        QCOMPARE(types(*byKey), types(*byCommand));
        QCOMPARE(support::difference(numbered(support::dumped(*byCommand)), numbered(support::dumped(*byKey))),
                 QString());
        for (const QStringList &question :
             {QStringList{u"incident"_qs, u"show"_qs}, QStringList{u"evidence"_qs, u"list"_qs}}) {
            QCOMPARE(support::difference(asked(commanded, question, byCommand->id), asked(keyed, question, byKey->id)),
                     QString());
        }
        QVERIFY(verifies(commanded));
        QVERIFY(verifies(keyed));
    }

private:
    QString found(const QString &name) const
    {
        const QString path = home.filePath(name);
        base::SystemEntropy entropy;
        const store::Founding founding{workspace::Kind::Exercise, u"Acme"_qs, u"acme"_qs, u"di"_qs, t0 - 1h};
        const base::Done made = store::found({path}, founding, entropy);
        return made ? path : QString();
    }

    void tell(story::Hand &hand, const char *who)
    {
        for (const Chapter &chapter : storyOf(QDir(home.path()))) {
            QString wrong = hand.beginAt(t0 + chapter.after);
            if (wrong.isEmpty())
                wrong = chapter.told(hand);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(QStringLiteral("%1, %2: %3").arg(QLatin1String(who), QLatin1String(chapter.name), wrong)));
        }
    }

    static IncidentPtr incidentOf(const QString &workspace)
    {
        auto store = store::Store::open({workspace}, {.readOnly = true});
        if (!store)
            return {};
        const auto ids = (*store)->readJournal(&store::incidentIds).result();
        const auto state = ids ? (*store)->subject(ids->value(0)).result() : ids.error();
        return state ? std::static_pointer_cast<const Incident>(*state) : nullptr;
    }

    static QStringList types(const Incident &incident)
    {
        QStringList out;
        for (const journal::EntryPtr &entry : incident.entries)
            out.append(entry->type);
        return out;
    }

    static QJsonValue asked(const QString &workspace, const QStringList &question, const QString &id)
    {
        const Answer answer = parapetctl(QStringList{u"--workspace"_qs, workspace, u"--now"_qs, base::rfc3339(t0 + 24h)}
                                         + question + QStringList{id, u"--json"_qs});
        return numbered(QJsonDocument::fromJson(answer.out).object());
    }

    static bool verifies(const QString &workspace)
    {
        const Answer answer = parapetctl({u"verify"_qs, workspace});
        return answer.status == 0 && answer.out.contains("It verifies.");
    }

    QTemporaryDir home;
};

PARAPET_TEST(TstStory)
#include "tst_story.moc"
