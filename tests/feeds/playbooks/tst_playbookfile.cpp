#include "base/canonicaljson.h"
#include "base/hash.h"
#include "feeds/playbooks/playbookfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

using namespace feeds;
using namespace incidents;
using namespace std::chrono_literals;

class TstPlaybookFile : public QObject
{
    Q_OBJECT

    static QByteArray good()
    {
        return "id: small\ntitle: Small\nversion: 3\ncategory: test\nseverities: [P2, P3]\nroles: [ic]\nroles_by: 1h\n"
               "notifications:\n  - {stakeholder: Legal, within: 5m, channels: [phone]}\n"
               "phases:\n"
               "  - id: first\n    title: First\n    at: 0\n    steps:\n"
               "      - {id: look, title: Look, role: ic, detail: Look at it, due: <1m}\n"
               "  - id: second\n    title: Second\n    at: 2h\n    steps:\n"
               "      - {id: act, title: Act, role: ic, detail: Do it, expects: Proof, required: false}\n";
    }

    static Playbook shipped(const QString &id)
    {
        const auto all = shippedPlaybooks();
        if (!all)
            qFatal("%s", qPrintable(all.error().text()));
        for (const Playbook &playbook : *all) {
            if (playbook.id == id)
                return playbook;
        }
        return {};
    }

    static QStringList steps(const PlaybookPhase &phase)
    {
        QStringList ids;
        for (const PlaybookStep &step : phase.steps)
            ids.append(step.id);
        return ids;
    }

private Q_SLOTS:
    void a_file_becomes_the_value_it_describes()
    {
        const auto playbook = readPlaybook(good(), QStringLiteral("small.yaml"));
        QVERIFY2(playbook.ok(), qPrintable(playbook.ok() ? QString() : playbook.error().text()));
        QCOMPARE(playbook->version, 3);
        QCOMPARE(playbook->severities, QList<int>({2, 3}));
        QCOMPARE(playbook->rolesBy, base::Duration(1h));
        QCOMPARE(playbook->updateCadence, base::Duration::zero());
        QCOMPARE(playbook->sha256, QString::fromLatin1(base::sha256(good()).toHex()));
        const NotificationRule legal{
            QStringLiteral("Legal"), 5min, NotificationBasis::Detected, {QStringLiteral("phone")}, true};
        QCOMPARE(playbook->notifications, QList<NotificationRule>({legal}));
        const PlaybookStep act{QStringLiteral("act"),
                               QStringLiteral("Act"),
                               QStringLiteral("ic"),
                               QStringLiteral("Do it"),
                               QStringLiteral("Proof"),
                               false,
                               std::nullopt};
        QCOMPARE(playbook->phases.at(1).steps, QList<PlaybookStep>({act}));
        QCOMPARE(playbook->phases.at(0).steps.at(0).due, std::optional<base::Duration>(1min));
    }

    void a_mistake_is_named_with_its_line_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const QString &error) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << error;
        };
        row("step twice", "id: act", "id: look", QStringLiteral("s.yaml:20:14: step: id “look” is already on line 15"));
        row("phase twice", "id: second", "id: first",
            QStringLiteral("s.yaml:16:9: phase: id “first” is already on line 11"));
        row("unknown role", "role: ic, detail: Do", "role: boss, detail: Do",
            QStringLiteral("s.yaml:20:37: step: field “role” is “boss”; known: ic, deputy, investigator, communicator, "
                           "scribe, sme, observer"));
        row("unknown role to fill", "roles: [ic]", "roles: [ic, king]",
            QStringLiteral("s.yaml:6:13: playbook: field “roles” is “king”; known: ic, deputy, investigator, "
                           "communicator, scribe, sme, observer"));
        row("out of order", "at: 0", "at: 1d",
            QStringLiteral("s.yaml:18:9: phase: field “at” is earlier than that of the phase above"));
        row("negative", "at: 2h", "at: -2h",
            QStringLiteral(
                "s.yaml:18:9: phase: field “at” “-2h” is not a duration (write 90s, 15m, 2h, 3d, 1w or <1m)"));
        row("empty title", "title: Act", "title: ''", QStringLiteral("s.yaml:20:26: step: field “title” is empty"));
        row("no title", "title: Second\n    ", "", QStringLiteral("s.yaml:16:5: phase: field “title” is missing"));
        row("unknown field", "expects:", "expect:",
            QStringLiteral("s.yaml:20:56: step: there is no field “expect”; known: id, title, role, detail, expects, "
                           "required, due"));
        row("unknown severity", "[P2, P3]", "[P2, P5]",
            QStringLiteral("s.yaml:5:18: playbook: field “severities” is “P5”; known: P1, P2, P3, P4"));
        row("unknown channel", "[phone]", "[pigeon]",
            QStringLiteral("s.yaml:9:49: notification: field “channels” is “pigeon”; known: phone, page, chat, email, "
                           "bridge, issue"));
        row("no phases", "phases:", "phase:", QStringLiteral("s.yaml:1:1: playbook: field “phases” is missing"));
        row("version of words", "version: 3", "version: three",
            QStringLiteral("s.yaml:3:10: playbook: field “version” must be a number from 1 to 1000000"));
        row("not YAML", "severities: [P2", "severities: ]P2",
            QStringLiteral("s.yaml:5:13: did not find expected node content"));
    }

    void a_mistake_is_named_with_its_line()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray source = good();
        QVERIFY(source.contains(from));
        const auto playbook = readPlaybook(source.replace(from, to), QStringLiteral("s.yaml"));
        QVERIFY(!playbook.ok());
        QTEST(playbook.error().what, "error");
    }

    void a_stakeholder_is_told_once()
    {
        const QByteArray line = "  - {stakeholder: Legal, within: 5m, channels: [phone]}\n";
        const auto playbook = readPlaybook(good().replace(line, line + line), QStringLiteral("s.yaml"));
        QVERIFY(!playbook.ok());
        QCOMPARE(playbook.error().what,
                 QStringLiteral("s.yaml:10:19: notification: stakeholder “Legal” is already on line 9"));
    }

    void the_shipped_ones_are_four_and_cover_every_severity()
    {
        const auto all = shippedPlaybooks();
        QVERIFY2(all.ok(), qPrintable(all.ok() ? QString() : all.error().text()));
        QStringList ids;
        QList<int> severities;
        for (const Playbook &playbook : *all) {
            ids.append(playbook.id);
            severities.append(playbook.severities);
        }
        QCOMPARE(ids,
                 QStringList({QStringLiteral("supply_chain_attack"), QStringLiteral("vulnerability_response"),
                              QStringLiteral("control_failure"), QStringLiteral("minor_issue")}));
        QCOMPARE(severities, QList<int>({1, 2, 3, 4}));
    }

    void the_shipped_ones_fit_into_an_entry_and_come_back_identical()
    {
        const auto all = shippedPlaybooks();
        QVERIFY(all.ok());
        for (const Playbook &playbook : *all) {
            const auto text = base::canonicalJson(toJson(playbook));
            QVERIFY(text.ok());
            QVERIFY2(text->size() < 28 * 1024, qPrintable(QStringLiteral("%1: %2").arg(playbook.id).arg(text->size())));
            const auto object = base::readCanonicalJson(*text);
            QVERIFY(object.ok());
            const auto again = playbookFromJson(*object);
            QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
            QCOMPARE(*again, playbook);
        }
    }

    void the_supply_chain_playbook_has_every_phase_and_step_of_its_source()
    {
        const Playbook playbook = shipped(QStringLiteral("supply_chain_attack"));
        QList<base::Duration> offsets;
        QStringList titles, all;
        for (const PlaybookPhase &phase : playbook.phases) {
            offsets.append(phase.offset);
            titles.append(phase.title);
            all.append(steps(phase));
        }
        QCOMPARE(offsets, QList<base::Duration>({0min, 15min, 30min, 2h, 4h, 24h, std::chrono::weeks(1)}));
        QCOMPARE(titles.join(u' '),
                 QStringLiteral("Detection Triage Isolation Investigation Containment Recovery Review"));
        QCOMPARE(all.join(u' '),
                 QStringLiteral("acknowledge_alert initiate_incident_response preserve_evidence "
                                "classify_severity identify_scope assign_roles "
                                "disable_affected_workflows revoke_exposed_tokens block_malicious_endpoints "
                                "quarantine_artifacts timeline_reconstruction attack_vector_identification "
                                "data_exfiltration_assessment lateral_movement_detection step_security_telemetry "
                                "github_audit_logs trivy_scan_results git_history patch_vulnerability "
                                "update_security_policies reset_credentials deploy_additional_monitoring "
                                "validate_patches restore_services verify_integrity monitor_closely "
                                "root_cause_analysis timeline_document lessons_learned control_improvements "
                                "stakeholder_report"));
        QCOMPARE(playbook.roles,
                 QStringList({QStringLiteral("ic"), QStringLiteral("investigator"), QStringLiteral("communicator"),
                              QStringLiteral("scribe")}));
        QCOMPARE(playbook.rolesBy, base::Duration(15min));
        QCOMPARE(playbook.updateCadence, base::Duration(30min));
        QCOMPARE(dueOf(playbook.phases.at(0), playbook.phases.at(0).steps.at(0)), base::Duration(1min));
        QCOMPARE(dueOf(playbook.phases.at(2), playbook.phases.at(2).steps.at(0)), base::Duration(30min));
    }

    void the_supply_chain_notifications_are_immediate_fifteen_and_thirty_minutes()
    {
        QStringList told;
        for (const NotificationRule &rule : shipped(QStringLiteral("supply_chain_attack")).notifications) {
            told.append(QStringLiteral("%1 %2").arg(base::seconds(rule.offset) / 60).arg(rule.stakeholder));
            QCOMPARE(rule.basis, NotificationBasis::Detected);
            QVERIFY(rule.acknowledge);
        }
        QCOMPARE(told.join(QStringLiteral(", ")),
                 QStringLiteral("0 CISO, 0 VP Engineering, 0 Legal, 15 Security Team, 15 Platform Team, "
                                "30 Affected Teams, 30 PR Team"));
    }

    void every_shipped_step_says_how_in_plain_text()
    {
        const auto all = shippedPlaybooks();
        QVERIFY(all.ok());
        static const QRegularExpression markup(QStringLiteral("</?[a-z]+>|\\t"));
        for (const Playbook &playbook : *all) {
            for (const PlaybookPhase &phase : playbook.phases) {
                for (const PlaybookStep &step : phase.steps) {
                    QVERIFY2(step.detail.size() >= 40, qPrintable(step.id));
                    QVERIFY2(!step.detail.contains(markup), qPrintable(step.id));
                    QVERIFY2(dueOf(phase, step) > base::Duration::zero(), qPrintable(step.id));
                }
            }
        }
    }
};

PARAPET_TEST(TstPlaybookFile)
#include "tst_playbookfile.moc"
