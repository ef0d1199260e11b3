#include "domain/incidents/playbook.h"
#include "support/testmain.h"

#include <QJsonArray>

#include <functional>

using namespace incidents;
using namespace std::chrono_literals;

class TstPlaybook : public QObject
{
    Q_OBJECT

    static Playbook sample()
    {
        Playbook playbook;
        playbook.id = QStringLiteral("sample");
        playbook.title = QStringLiteral("Sample");
        playbook.version = 2;
        playbook.category = QStringLiteral("test");
        playbook.severities = {1, 2};
        playbook.roles = {QStringLiteral("ic"), QStringLiteral("scribe")};
        playbook.rolesBy = 15min;
        playbook.updateCadence = 30min;
        playbook.sha256 = QString(64, u'a');
        playbook.notifications = {
            {QStringLiteral("CISO"),
             0min,
             NotificationBasis::Detected,
             {QStringLiteral("phone"), QStringLiteral("chat")},
             true},
            {QStringLiteral("Teams"), 30min, NotificationBasis::Triaged, {QStringLiteral("email")}, false}};
        playbook.phases = {{QStringLiteral("first"),
                            QStringLiteral("First"),
                            0min,
                            {{QStringLiteral("look"), QStringLiteral("Look"), QStringLiteral("ic"),
                              QStringLiteral("gh \"x\"\nline"), QString(), true, base::Duration(1min)}}},
                           {QStringLiteral("second"),
                            QStringLiteral("Second"),
                            2h,
                            {{QStringLiteral("act"), QStringLiteral("Act"), QStringLiteral("scribe"), QString(),
                              QStringLiteral("Proof"), false, std::nullopt}}}};
        return playbook;
    }

private Q_SLOTS:
    void the_sample_obeys_the_rules_and_comes_back_from_json()
    {
        QVERIFY(checked(sample()).ok());
        const auto again = playbookFromJson(toJson(sample()));
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
        QCOMPARE(*again, sample());
    }

    void json_holds_whole_seconds()
    {
        const QJsonObject json = toJson(sample());
        QCOMPARE(json.value(QStringLiteral("roles_by_s")).toInteger(), 900);
        const QJsonObject step = json.value(QStringLiteral("phases"))
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value(QStringLiteral("steps"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
        QCOMPARE(step.value(QStringLiteral("due_s")).toInteger(), 60);
    }

    void every_member_of_the_json_is_needed_and_typed()
    {
        const QJsonObject whole = toJson(sample());
        for (const QString &name : whole.keys()) {
            QJsonObject without = whole;
            without.remove(name);
            const auto missing = playbookFromJson(without);
            QVERIFY2(!missing.ok(), qPrintable(name));
            QVERIFY2(missing.error().detail.contains(name), qPrintable(missing.error().text()));
            QJsonObject other = whole;
            other.insert(name, QJsonObject());
            QVERIFY2(!playbookFromJson(other).ok(), qPrintable(name));
        }
    }

    void a_wrong_member_is_named_by_its_path()
    {
        QJsonObject json = toJson(sample());
        QJsonArray phases = json.value(QStringLiteral("phases")).toArray();
        QJsonObject phase = phases.at(1).toObject();
        QJsonArray steps = phase.value(QStringLiteral("steps")).toArray();
        QJsonObject step = steps.at(0).toObject();
        step.insert(QStringLiteral("due_s"), 1.5);
        steps.replace(0, step);
        phase.insert(QStringLiteral("steps"), steps);
        phases.replace(1, phase);
        json.insert(QStringLiteral("phases"), phases);
        const auto read = playbookFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().detail,
                 QStringLiteral("phases[1].steps[0].due_s: must be an integer from 0 to 316224000"));
        json.insert(QStringLiteral("phases"), QJsonArray{1});
        QCOMPARE(playbookFromJson(json).error().detail, QStringLiteral("phases[0]: must be an object"));
    }

    void a_broken_rule_is_named_data()
    {
        using Change = std::function<void(Playbook &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const Change &change, const char *error) {
            QTest::newRow(name) << change << QStringLiteral("playbook “sample”: ") + QString::fromUtf8(error);
        };
        row(
            "title", [](Playbook &p) { p.title = QStringLiteral(" "); }, "has no title");
        row(
            "version", [](Playbook &p) { p.version = 0; }, "has version 0; the first is 1");
        row(
            "no severity", [](Playbook &p) { p.severities.clear(); }, "names no severity");
        row(
            "severity", [](Playbook &p) { p.severities = {5}; }, "names severity 5; there are 1 to 4");
        row(
            "role", [](Playbook &p) { p.roles = {QStringLiteral("boss")}; }, "asks for the unknown role “boss”");
        row(
            "cadence", [](Playbook &p) { p.updateCadence = -1s; }, "has a negative time");
        row(
            "no phases", [](Playbook &p) { p.phases.clear(); }, "has no phases");
        row(
            "phase title", [](Playbook &p) { p.phases[1].title.clear(); }, "phase “second” has no title");
        row(
            "phase order", [](Playbook &p) { p.phases[0].offset = 3h; },
            "phase “second” comes before the one above it");
        row(
            "negative phase", [](Playbook &p) { p.phases[0].offset = -1s; },
            "phase “first” comes before the one above it");
        row(
            "phase twice", [](Playbook &p) { p.phases[1].id = p.phases[0].id; },
            "phase “first” has no identifier of its own");
        row(
            "step twice", [](Playbook &p) { p.phases[1].steps[0].id = QStringLiteral("look"); },
            "step “look” has no identifier of its own");
        row(
            "step title", [](Playbook &p) { p.phases[1].steps[0].title.clear(); }, "step “act” has no title");
        row(
            "step role", [](Playbook &p) { p.phases[1].steps[0].role.clear(); },
            "step “act” names the unknown role “”");
        row(
            "step due", [](Playbook &p) { p.phases[0].steps[0].due = -1s; },
            "step “look” is due before the incident began");
        row(
            "nobody", [](Playbook &p) { p.notifications[0].stakeholder.clear(); }, "a notification names nobody");
        row(
            "told twice", [](Playbook &p) { p.notifications[1].stakeholder = QStringLiteral("CISO"); },
            "the notification of “CISO” is there twice");
        row(
            "no channel", [](Playbook &p) { p.notifications[0].channels.clear(); },
            "the notification of “CISO” has no channel");
        row(
            "told early", [](Playbook &p) { p.notifications[0].offset = -1s; },
            "the notification of “CISO” is due before the incident began");
    }

    void a_broken_rule_is_named()
    {
        QFETCH(std::function<void(Playbook &)>, change);
        Playbook playbook = sample();
        change(playbook);
        const auto fine = checked(playbook);
        QVERIFY(!fine.ok());
        QTEST(fine.error().what, "error");
    }

    void steps_are_found_with_their_phase_and_due_time()
    {
        const Playbook playbook = sample();
        const PlaybookStep *act = findStep(playbook, QStringLiteral("act"));
        QVERIFY(act);
        QCOMPARE(act->title, QStringLiteral("Act"));
        const PlaybookPhase *phase = phaseOfStep(playbook, QStringLiteral("act"));
        QVERIFY(phase);
        QCOMPARE(phase->id, QStringLiteral("second"));
        QCOMPARE(dueOf(*phase, *act), base::Duration(2h));
        QVERIFY(!findStep(playbook, QStringLiteral("other")));
        QVERIFY(!phaseOfStep(playbook, QStringLiteral("other")));
    }

    void names_of_a_basis_come_back()
    {
        for (const NotificationBasis basis : {NotificationBasis::Detected, NotificationBasis::Triaged})
            QCOMPARE(notificationBasis(name(basis)), std::optional(basis));
        QVERIFY(!notificationBasis(QStringLiteral("Detected")));
    }
};

PARAPET_TEST(TstPlaybook)
#include "tst_playbook.moc"
