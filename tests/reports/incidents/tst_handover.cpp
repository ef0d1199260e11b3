#include "domain/incidents/decided.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/titled.h"
#include "reports/document/markdown.h"
#include "reports/document/pdf.h"
#include "reports/incidents/handover.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

Playbook told(const QStringList &stakeholders)
{
    Playbook playbook{.id = QStringLiteral("p"), .title = QStringLiteral("Supply chain attack"), .severities = {1}};
    playbook.phases = {{QStringLiteral("a"), QStringLiteral("A"), 0min, {}}};
    for (const QString &who : stakeholders)
        playbook.notifications.append({.stakeholder = who, .channels = {QStringLiteral("phone")}});
    playbook.sha256 = QString(64, u'a');
    return playbook;
}

/// P1 with `width` of everything.
IncidentBuilder busy(int width)
{
    IncidentBuilder story;
    story.say(Declared{.severity = Severity::P1});
    story.say(Titled{QStringLiteral("Malicious release of left-padder")});
    story.say(MilestoneReached{Milestone::Detected, {}});
    story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
    story.say(PlaybookAdopted{told({QStringLiteral("CISO"), QStringLiteral("PR Team")})});
    story.say(Notified{QStringLiteral("CISO"), QStringLiteral("phone"), Delivery::Acknowledged, {}});
    for (int i = 1; i <= width; ++i) {
        const QString task = story.say(TaskAdded{QStringLiteral("Task %1").arg(i), QStringLiteral("bo"), {}, {}});
        if (i == 2)
            story.say(TaskMoved{task, TaskState::Blocked, QStringLiteral("nobody answers")});
        story.say(Decided{QStringLiteral("Decision %1").arg(i), {}, QStringLiteral("Eve objects"), story.t0() + 3h});
        story.say(QuestionAsked{QStringLiteral("Question %1?").arg(i)});
    }
    return story;
}

} // namespace

class TstHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_says_what_a_successor_must_know()
    {
        const IncidentBuilder story = busy(3);
        const QString text = reports::toMarkdown(
            reports::handoverSheet(*story.state(), QStringLiteral("INC-7F3A2"), story.t0() + 40min));
        for (const char *part : {"# Handover INC-7F3A2: Malicious release of left-padder", "**Severity:** P1 Critical",
                                 "2025-01-15 03:15Z, T+00:40:00", "IC ana (00:40)", "OVERDUE",
                                 "Blocked: nobody answers", "| Task 1 | bo |", "NOT told: PR Team", "Told: CISO 03:15Z",
                                 "| D-3 | 03:15Z | Decision 3 | Eve objects | ana | 06:15Z |", "- Question 2?",
                                 "All times are UTC", "Last updates: none"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    }

    void what_is_blocked_comes_first()
    {
        const IncidentBuilder story = busy(3);
        const QString text = reports::toMarkdown(
            reports::handoverSheet(*story.state(), QStringLiteral("INC-7F3A2"), story.t0() + 40min));
        QVERIFY(text.indexOf(QStringLiteral("Task 2")) < text.indexOf(QStringLiteral("Task 1")));
    }

    void however_much_there_is_it_is_one_page_and_counts_what_it_leaves_out()
    {
        const IncidentBuilder story = busy(40);
        const reports::Document sheet =
            reports::handoverSheet(*story.state(), QStringLiteral("INC-7F3A2"), story.t0() + 40min);
        QCOMPARE(reports::pageCount(sheet), 1);
        const QString text = reports::toMarkdown(sheet);
        for (const char *part : {"and 35 more", "and 37 more", "37 earlier ones"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }

    void an_empty_incident_says_so_instead_of_leaving_gaps()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P4});
        const QString text =
            reports::toMarkdown(reports::handoverSheet(*story.state(), QStringLiteral("INC-1"), story.t0()));
        for (const char *part : {"Nobody has an open task.", "None was recorded.", "NOT told: none", "Nothing is due."})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
};

PARAPET_TEST(TstHandover)
#include "tst_handover.moc"
