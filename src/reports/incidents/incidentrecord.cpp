#include "reports/incidents/incidentrecord.h"

#include "domain/incidents/story.h"
#include "reports/incidents/stamps.h"

#include <algorithm>

namespace reports {

using namespace incidents;
using journal::Line;

namespace {

/// In the order in which it happened, which is not the one in which it was written.
QList<const Line *> happened(const Incident &incident)
{
    QList<const Line *> out;
    for (const Line &line : incident.lines)
        out.append(&line);
    std::stable_sort(out.begin(), out.end(), [](const Line *a, const Line *b) {
        return a->authorship.occurred.at < b->authorship.occurred.at;
    });
    return out;
}

/// As exact as it was stated.
QString when(const Line &line)
{
    const journal::Occurrence &at = line.authorship.occurred;
    return base::dayText(at.at) + u' ' + journal::timeText(at, 0) + u'Z';
}

/// What later entries made of it, in words.
QString standing(const Line &line)
{
    if (line.redacted)
        return QStringLiteral(" [redacted by %1]").arg(line.redacted->by);
    if (line.struck)
        return QStringLiteral(" [struck by %1: %2]").arg(line.struck->by, line.struck->text);
    if (!line.refused.isEmpty())
        return QStringLiteral(" [does not count: %1]").arg(line.refused);
    if (line.disputed)
        return QStringLiteral(" [disputed]");
    return line.amendments.isEmpty() ? QString() : QStringLiteral(" [amended]");
}

QString confidenceText(const Line &line)
{
    return line.authorship.confidence == journal::Confidence::Confirmed
        ? QString()
        : QStringLiteral(" (%1)").arg(journal::name(line.authorship.confidence));
}

QString inTime(const Notification &one)
{
    const std::optional<base::Instant> told = one.toldAt();
    if (one.state == Delivery::Waived)
        return QStringLiteral("waived: ") + one.waiver;
    if (!told)
        return QStringLiteral("NOT TOLD");
    if (!one.due)
        return QStringLiteral("beyond the matrix");
    return *told <= *one.due ? QStringLiteral("in time")
                             : QStringLiteral("LATE by %1").arg(base::countdownText(*told - *one.due));
}

} // namespace

void addScope(Document &report, const Incident &incident)
{
    QList<QStringList> rows;
    for (const Asset &asset : incident.assets)
        rows.append({word(asset.kind), asset.name, word(asset.state)});
    for (const Indicator &indicator : incident.indicators)
        rows.append({word(indicator.kind), indicator.value, QStringLiteral("indicator, from %1").arg(indicator.by)});
    if (rows.isEmpty())
        return;
    report.heading(QStringLiteral("Scope"), 2);
    report.table({QStringLiteral("Kind"), QStringLiteral("What"), QStringLiteral("State")}, rows);
}

void addStory(Document &report, const Incident &incident)
{
    QList<QStringList> rows;
    for (const Line *line : happened(incident)) {
        if (isInStory(*line))
            rows.append({when(*line), line->text + confidenceText(*line), line->authorship.actor});
    }
    report.heading(QStringLiteral("Timeline"));
    report.paragraph(rows.isEmpty()
                         ? QStringLiteral("Nothing was put into the story.")
                         : QStringLiteral("The story as the team told it, in the order in which it happened."));
    report.table({QStringLiteral("When"), QStringLiteral("What"), QStringLiteral("By")}, rows);
}

void addDecisions(Document &report, const Incident &incident)
{
    if (incident.decisions.isEmpty())
        return;
    QList<QStringList> rows;
    for (const Decision &decision : incident.decisions)
        rows.append({decision.label, stamp(decision.at), decision.text,
                     decision.objections.isEmpty() ? QStringLiteral("none") : decision.objections, decision.by});
    report.heading(QStringLiteral("Decisions"));
    report.table({QString(), QStringLiteral("At"), QStringLiteral("Decision"), QStringLiteral("Objections"),
                  QStringLiteral("By")},
                 rows);
}

void addTold(Document &report, const Incident &incident)
{
    report.heading(QStringLiteral("Who was told"));
    QList<QStringList> rows;
    for (const Notification &one : incident.notifications) {
        const QString person = one.attempts.isEmpty() ? QString() : one.attempts.last().person;
        const std::optional<base::Instant> told = one.toldAt();
        rows.append({person.isEmpty() ? one.stakeholder : QStringLiteral("%1 (%2)").arg(one.stakeholder, person),
                     told ? stamp(*told) : QString(), one.due ? stamp(*one.due) : QString(),
                     one.attempts.isEmpty() ? QString() : one.attempts.last().channel, inTime(one)});
    }
    if (rows.isEmpty())
        report.paragraph(QStringLiteral("Nobody had to be told, and nobody was."));
    report.table({QStringLiteral("Stakeholder"), QStringLiteral("Told"), QStringLiteral("Due"), QStringLiteral("By"),
                  QStringLiteral("Verdict")},
                 rows);
    QList<QStringList> updates;
    for (const UpdateIssue &issue : incident.updateIssues)
        updates.append({issue.label, stamp(issue.at), word(issue.audience),
                        issue.recipients.isEmpty() ? issue.channel
                                                   : QStringLiteral("%1 to %2").arg(issue.channel, issue.recipients),
                        word(issue.result), issue.by});
    if (updates.isEmpty())
        return;
    report.heading(QStringLiteral("Status updates"), 2);
    report.table({QString(), QStringLiteral("At"), QStringLiteral("For"), QStringLiteral("How"),
                  QStringLiteral("Result"), QStringLiteral("By")},
                 updates);
}

void addEvidence(Document &report, const Incident &incident)
{
    report.heading(QStringLiteral("Evidence"));
    if (incident.evidence.isEmpty()) {
        report.paragraph(QStringLiteral("None was sealed."));
        return;
    }
    QList<QStringList> rows;
    QStringList hashes;
    for (const EvidenceItem &item : incident.evidence) {
        rows.append({item.label, item.title, item.fileName, QStringLiteral("%1 bytes").arg(item.size), stamp(item.at),
                     item.by});
        hashes.append(item.label + u' ' + item.sha256);
    }
    report.table({QString(), QStringLiteral("What"), QStringLiteral("File"), QStringLiteral("Size"),
                  QStringLiteral("Collected"), QStringLiteral("By")},
                 rows);
    report.heading(QStringLiteral("SHA-256 of each, as it was sealed"), 2);
    report.bullets(hashes);
}

void addLog(Document &report, const Incident &incident)
{
    report.heading(QStringLiteral("Appendix: the whole log"));
    report.paragraph(
        QStringLiteral("%1 entries in the order in which they happened. A second time is when an entry was "
                       "recorded, where that was later by a minute or more.")
            .arg(incident.lines.size()));
    QList<QStringList> rows;
    for (const Line *line : happened(incident)) {
        const base::Instant recorded = line->entry->recorded;
        const bool late = recorded - line->authorship.occurred.at >= std::chrono::minutes(1) && !line->redacted;
        rows.append({when(*line), late ? exactStamp(recorded) : QString(),
                     QString(journal::letter(line->kind)) + u' ' + line->text + confidenceText(*line) + standing(*line),
                     line->authorship.actor});
    }
    report.table({QStringLiteral("When"), QStringLiteral("Recorded"), QStringLiteral("What"), QStringLiteral("By")},
                 rows);
}

} // namespace reports
