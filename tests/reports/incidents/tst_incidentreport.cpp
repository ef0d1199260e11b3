#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionverified.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/titled.h"
#include "domain/journal/pinned.h"
#include "domain/journal/struck.h"
#include "reports/document/markdown.h"
#include "reports/incidents/incidentreport.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace incidents;
using namespace support;

namespace {

const QString label = QStringLiteral("INC-7F3A2");
const QString hash(64, u'a');

class ActionBuilder : public StoryBuilder<actions::Action, ActionBuilder>
{
};

/// Closed, written and submitted; detected late, contained in time, recovery not stated.
void tellResponse(IncidentBuilder &story)
{
    story.say(Declared{.severity = Severity::P1});
    story.say(Titled{QStringLiteral("Malicious release of left-padder")});
    story.say(MilestoneReached{Milestone::Detected, {}});
    const QString note = story.at(2min).say(Noted{QStringLiteral("the token was revoked")});
    story.say(journal::Pinned{.entry = note});
    const QString wrong = story.at(3min).say(Noted{QStringLiteral("it was the intern")});
    story.say(journal::Struck{.entry = wrong, .reason = QStringLiteral("not so")});
    story.at(30min).say(MilestoneReached{Milestone::Responded, {}});
    story.at(1h).say(MilestoneReached{Milestone::Contained, {}});
    story.at(2h).say(Closed{Outcome::Confirmed, QStringLiteral("steps of another team")});
}

void tellReview(IncidentBuilder &story)
{
    story.say(ReviewOpened{QStringLiteral("ana")});
    story.say(ReviewWritten{ReviewSection::Overview, QStringLiteral("A token without expiry was stolen.")});
    story.say(ReviewWritten{ReviewSection::WhatHappened, QStringLiteral("Version 4.1.2 was published with it.")});
    story.say(ReviewWritten{ReviewSection::Impact, QStringLiteral("Three consumers installed it.")});
    story.say(ReviewWritten{ReviewSection::Luck, QStringLiteral("The miner crashed at once.")});
    story.say(FactorNamed{FactorKind::Technical, QStringLiteral("Publish tokens never expire")});
    story.say(ReviewSubmitted{});
}

void sign(IncidentBuilder &story)
{
    const qint64 entries = story.state()->entries.size();
    story.as(QStringLiteral("dee")).say(ReviewSigned{entries, timelineRoot(*story.state(), entries)});
}

actions::ActionPtr verifiedItem()
{
    ActionBuilder item;
    actions::ActionOpened wanted;
    wanted.title = QStringLiteral("Expire publish tokens after 90 days");
    wanted.owner = QStringLiteral("bo");
    wanted.due = item.t0() + 24h;
    item.say(wanted);
    item.as(QStringLiteral("bo")).say(actions::ActionMoved{actions::ActionState::Done, {}});
    item.as(QStringLiteral("ana")).say(actions::ActionVerified{QStringLiteral("a query over all tokens")});
    return item.state();
}

reports::ReportContext context(const QList<actions::ActionPtr> &items = {})
{
    reports::ReportContext out;
    out.label = label;
    out.items = items;
    return out;
}

QString textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                              : QString();
}

} // namespace

class TstIncidentReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_tells_the_incident_the_review_and_what_came_of_it()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        sign(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context({verifiedItem()})));
        for (const char *part :
             {"# Malicious release of left-padder", "INC-7F3A2", "P1 Critical", "Confirmed (steps of another team)",
              "A token without expiry was stolen.", "Version 4.1.2", "Three consumers", "The miner crashed at once.",
              "| Technical | Publish tokens never expire |",
              "Expire publish tokens after 90 days | Prevent, protect | bo",
              "Verified by ana with a query over all tokens", "the token was revoked", "struck by ana: not so",
              "Signed by dee", "these entries still give this root", "All times are UTC"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    }

    void a_figure_says_met_missed_or_not_available()
    {
        IncidentBuilder story;
        tellResponse(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context()));
        for (const char *part :
             {"| 00:30:00 | 00:15:00 (", "MISSED", "| met |", "n/a: recovered not stated", "| n/a |"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    }

    void what_nobody_wrote_is_said()
    {
        IncidentBuilder story;
        tellResponse(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context()));
        for (const char *part : {"Not written.", "None is named.", "None came of it.", "Nobody has signed this review",
                                 "None was sealed.", "not opened"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    }

    void a_struck_entry_is_in_the_log_and_not_in_the_story()
    {
        IncidentBuilder story;
        tellResponse(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context()));
        const qsizetype log = text.indexOf(QStringLiteral("Appendix"));
        QVERIFY(log > 0);
        QCOMPARE(text.indexOf(QStringLiteral("it was the intern")) > log, true);
        QVERIFY(text.indexOf(QStringLiteral("the token was revoked")) < log);
    }

    void evidence_is_listed_with_its_whole_hash()
    {
        IncidentBuilder story;
        tellResponse(story);
        EvidenceCollected item;
        item.label = QStringLiteral("E-001");
        item.title = QStringLiteral("Audit log of the organisation");
        item.fileName = QStringLiteral("audit.jsonl");
        item.sha256 = QByteArray::fromHex(hash.toLatin1());
        item.size = 1234;
        story.say(item);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context()));
        QVERIFY2(text.contains(hash), qPrintable(text));
    }

    void the_summary_and_the_figures_stand_before_the_record()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context({verifiedItem()})));
        const char *const order[]{"DRAFT, not signed",
                                  "## Executive summary",
                                  "## Impact",
                                  "## Figures",
                                  "## What happened",
                                  "## Timeline",
                                  "## Contributing factors",
                                  "## What we learned",
                                  "## Action items",
                                  "## Deliverables",
                                  "## Who was told",
                                  "## Evidence",
                                  "## Record and proof",
                                  "## Appendix: the whole log"};
        qsizetype before = -1;
        for (const char *head : order) {
            const qsizetype at = text.indexOf(QLatin1String(head));
            QVERIFY2(at > before, head);
            before = at;
        }
        reports::ReportContext brief = context();
        brief.wholeLog = false;
        QVERIFY(!reports::toMarkdown(reports::incidentReport(*story.state(), brief)).contains(u"Appendix"));
    }

    void deliverables_say_what_they_lack()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context({verifiedItem()})));
        for (const char *part : {"| Root cause analysis | there | in this report |", "| Timeline document | there |",
                                 "| Lessons learned | MISSING | lacks a hot wash, what went well, what went poorly |",
                                 "| Control improvements | there |", "| Stakeholder report | there | in this report |"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    }

    void the_proof_names_roots_entries_and_checkpoints()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        sign(story);
        const Incident &incident = *story.state();
        reports::ReportContext with = context();
        const QByteArray root(32, 'r');
        with.checkpoints = {{incident.entries.last()->deviceId, incident.entries.last()->deviceSeq, root, story.t0()}};
        QString text = reports::toMarkdown(reports::incidentReport(incident, with));
        const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
        QVERIFY(text.contains(hex(incident.review.signOff->root)));
        QVERIFY(text.contains(hex(timelineRoot(incident, incident.entries.size()))));
        QVERIFY(text.contains(hex(incident.entries.last()->hash)));
        QVERIFY(text.contains(QStringLiteral("%1 entries").arg(incident.entries.size())));
        QVERIFY(text.contains(hex(root)) && text.contains(u"covers all of this incident"));
        --with.checkpoints.first().entries;
        text = reports::toMarkdown(reports::incidentReport(incident, with));
        QVERIFY(text.contains(u"does not cover its last entries"));
        text = reports::toMarkdown(reports::incidentReport(incident, context()));
        QVERIFY(text.contains(u"no checkpoint yet"));
    }

    void a_signature_over_another_log_is_said_on_the_first_page()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        story.as(QStringLiteral("dee")).say(ReviewSigned{3, QByteArray(32, 'x')});
        const QString text = reports::toMarkdown(reports::incidentReport(*story.state(), context()));
        QVERIFY(text.contains(u"SIGNED OVER ANOTHER LOG"));
        QVERIFY(text.contains(u"NO. The log up to the signature is not what was signed"));
    }

    void a_restricted_incident_beside_it_is_not_named_by_itself()
    {
        IncidentBuilder story;
        tellResponse(story);
        reports::ReportContext with = context();
        with.related = {{u"Recurrence of"_qs, u"INC-AAAAA"_qs, u"The insider case"_qs, true, false, u"a"_qs},
                        {u"Merged into this"_qs, u"INC-BBBBB"_qs, u"Seen by Trivy"_qs, false, false, u"b"_qs}};
        QString text = reports::toMarkdown(reports::incidentReport(*story.state(), with));
        QVERIFY(text.contains(u"| Recurrence of | a restricted incident |"));
        QVERIFY(!text.contains(u"INC-AAAAA") && !text.contains(u"insider"));
        QVERIFY(text.contains(u"| Merged into this | INC-BBBBB | Seen by Trivy |"));
        with.related[0].named = true;
        text = reports::toMarkdown(reports::incidentReport(*story.state(), with));
        QVERIFY(text.contains(u"| Recurrence of | INC-AAAAA | The insider case |"));
    }

    void the_pdf_holds_the_words_and_is_the_same_each_time()
    {
        IncidentBuilder story;
        tellResponse(story);
        tellReview(story);
        sign(story);
        const reports::Document report = reports::incidentReport(*story.state(), context({verifiedItem()}));
        const auto pdf = reports::written(report, reports::Format::Pdf);
        QVERIFY(pdf.ok());
        QCOMPARE(
            *reports::written(reports::incidentReport(*story.state(), context({verifiedItem()})), reports::Format::Pdf),
            *pdf);
        const QString text = textOf(*pdf);
        for (const char *part : {"Malicious release of left-padder", "Contributing factors", "Page 1 of",
                                 "Appendix: the whole log", "root"})
            QVERIFY2(text.contains(QLatin1String(part), Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(text.contains(QString::fromLatin1(story.state()->review.signOff->root.toHex())));
    }
};

PARAPET_TEST(TstIncidentReport)
#include "tst_incidentreport.moc"
