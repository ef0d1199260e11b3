#include "support/feedreading.h"
#include "support/testmain.h"

using namespace feedreading;

class TstTelemetryRow : public QObject
{
    Q_OBJECT

    static Read read(const char *name)
    {
        return feedreading::read("harden-runner", file(QStringLiteral("harden-runner"), QString::fromLatin1(name)));
    }

private Q_SLOTS:
    void detections_are_told_in_words()
    {
        const Read all = read("detections.json");
        QCOMPARE(refusals(all), QStringList());
        QCOMPARE(
            lines(all),
            QStringList({u"node called exfil.example:443, which is not in the baseline in job publish of acme/web"_qs,
                         u"blocked node calling paste.example:443 in job publish of acme/web"_qs,
                         u"curl sent POST to api.github.example/repos/mallory-dev/drop/contents/x, outside the "
                         "organisation in job publish of acme/web"_qs,
                         u"sh overwrote src/index.js in job publish of acme/web"_qs,
                         u"python3 read the memory of the runner: python3 - in job publish of acme/web"_qs,
                         u"a secret in the build log, line 112 (npm-access-token) in job publish of acme/web"_qs,
                         u"action changed/files at 5eed0000aaaa is a commit that its repository does not have in job "
                         "publish of acme/web"_qs}));
        const MachineEvent &call = all.events.first();
        QCOMPARE(base::rfc3339(call.at), u"2025-01-15T03:21:40Z"_qs);
        QCOMPARE(call.source, u"harden-runner"_qs);
        QCOMPARE(call.action, u"New-Outbound-Network-Call"_qs);
        QCOMPARE(call.repository, u"acme/web"_qs);
        for (const char *found : {"exfil.example:443", "12761123451", "release.yml", "9f86d081884c7d659a2f", "bash"})
            QVERIFY2(call.words.contains(QString::fromLatin1(found)), found);
    }

    void the_same_sighting_in_another_export_is_the_same_event()
    {
        const Read detections = read("detections.json");
        const Read hook = read("webhook.json");
        const Read s3 = read("s3.jsonl"); // since suppressed
        QCOMPARE(hook.events.size(), 2);
        QCOMPARE(s3.events.size(), 3);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(hook.events.at(i).id, detections.events.at(i).id);
            QCOMPARE(s3.events.at(i).id, detections.events.at(i).id);
        }
        QVERIFY(detections.events.at(0).id != detections.events.at(1).id);
    }

    void what_the_agent_says_is_told_in_words()
    {
        const Read all = read("agent.jsonl");
        QCOMPARE(refusals(all), QStringList());
        QCOMPARE(lines(all),
                 QStringList({u"resolved exfil.example to 203.0.113.77"_qs, u"node called exfil.example:443"_qs,
                              u"blocked node calling paste.example:443"_qs, u"git wrote Source Code"_qs,
                              u"started python3: python3, -c, import os"_qs,
                              u"StepSecurity Harden Runner: DNS resolution for domain paste.example. was blocked. This "
                              "domain is not in the list of allowed-endpoints."_qs}));
        QStringList actions;
        for (const MachineEvent &event : all.events)
            actions.append(event.action);
        QCOMPARE(actions,
                 QStringList({u"dns.resolved"_qs, u"outbound.allowed"_qs, u"outbound.blocked"_qs, u"file.written"_qs,
                              u"process.started"_qs, u"annotation"_qs}));
        QCOMPARE(base::rfc3339(all.events.first().at), u"2025-01-15T03:21:39.101Z"_qs);
    }

    void bad_rows_are_named_and_do_not_stop_the_good_ones()
    {
        const Read all = read("bad-rows.jsonl");
        QCOMPARE(all.events.size(), 2);
        QCOMPARE(refusals(all).mid(0, 3),
                 QStringList({u"2: it is neither a detection nor an event of the agent"_qs,
                              u"3: timestamp: it is not there"_qs,
                              u"4: timestamp: “2025-01-15 03:00:00” has no zone (say in which zone its clock ran: Z, "
                              "+02:00 or Europe/Berlin)"_qs}));
        QCOMPARE(all.reading->refused, 4);
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        for (const char *name : {"detections.json", "webhook.json", "agent.jsonl"}) {
            const QByteArray bytes = file(u"harden-runner"_qs, QString::fromLatin1(name));
            QVERIFY(pounded("harden-runner", bytes) <= 8);
            QVERIFY(isTheSameInParts("harden-runner", bytes));
        }
    }
};

PARAPET_TEST(TstTelemetryRow)
#include "tst_telemetryrow.moc"
