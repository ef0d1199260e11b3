#include "domain/incidents/words.h"

#include "base/ulid.h"

#include <QCoreApplication>
#include <QStringList>

namespace incidents {

namespace {

/// Never read: from here the words get into the translations. Those that stand within a sentence are there in
/// small letters too.
[[maybe_unused]] constexpr const char *known[] = {
    // severities
    QT_TRANSLATE_NOOP("incidents::Word", "Critical"),
    QT_TRANSLATE_NOOP("incidents::Word", "High"),
    QT_TRANSLATE_NOOP("incidents::Word", "Medium"),
    QT_TRANSLATE_NOOP("incidents::Word", "Low"),
    // statuses
    QT_TRANSLATE_NOOP("incidents::Word", "Triage"),
    QT_TRANSLATE_NOOP("incidents::Word", "Active"),
    QT_TRANSLATE_NOOP("incidents::Word", "Contained"),
    QT_TRANSLATE_NOOP("incidents::Word", "Recovering"),
    QT_TRANSLATE_NOOP("incidents::Word", "Monitoring"),
    QT_TRANSLATE_NOOP("incidents::Word", "Closed"),
    QT_TRANSLATE_NOOP("incidents::Word", "Reviewed"),
    QT_TRANSLATE_NOOP("incidents::Word", "Declined"),
    QT_TRANSLATE_NOOP("incidents::Word", "Merged"),
    // outcomes
    QT_TRANSLATE_NOOP("incidents::Word", "Confirmed"),
    QT_TRANSLATE_NOOP("incidents::Word", "False positive"),
    QT_TRANSLATE_NOOP("incidents::Word", "Benign"),
    QT_TRANSLATE_NOOP("incidents::Word", "Duplicate"),
    QT_TRANSLATE_NOOP("incidents::Word", "Exercise"),
    QT_TRANSLATE_NOOP("incidents::Word", "confirmed"),
    QT_TRANSLATE_NOOP("incidents::Word", "false positive"),
    QT_TRANSLATE_NOOP("incidents::Word", "benign"),
    QT_TRANSLATE_NOOP("incidents::Word", "duplicate"),
    QT_TRANSLATE_NOOP("incidents::Word", "exercise"),
    // visibilities
    QT_TRANSLATE_NOOP("incidents::Word", "Team"),
    QT_TRANSLATE_NOOP("incidents::Word", "Restricted"),
    QT_TRANSLATE_NOOP("incidents::Word", "Local only"),
    QT_TRANSLATE_NOOP("incidents::Word", "team"),
    QT_TRANSLATE_NOOP("incidents::Word", "restricted"),
    QT_TRANSLATE_NOOP("incidents::Word", "local only"),
    // milestones
    QT_TRANSLATE_NOOP("incidents::Word", "Compromised"),
    QT_TRANSLATE_NOOP("incidents::Word", "Started"),
    QT_TRANSLATE_NOOP("incidents::Word", "Detected"),
    QT_TRANSLATE_NOOP("incidents::Word", "Declared"),
    QT_TRANSLATE_NOOP("incidents::Word", "Acknowledged"),
    QT_TRANSLATE_NOOP("incidents::Word", "Triaged"),
    QT_TRANSLATE_NOOP("incidents::Word", "Responded"),
    QT_TRANSLATE_NOOP("incidents::Word", "Isolated"),
    QT_TRANSLATE_NOOP("incidents::Word", "Eradicated"),
    QT_TRANSLATE_NOOP("incidents::Word", "Recovered"),
    QT_TRANSLATE_NOOP("incidents::Word", "Reported"),
    QT_TRANSLATE_NOOP("incidents::Word", "compromised"),
    QT_TRANSLATE_NOOP("incidents::Word", "started"),
    QT_TRANSLATE_NOOP("incidents::Word", "detected"),
    QT_TRANSLATE_NOOP("incidents::Word", "declared"),
    QT_TRANSLATE_NOOP("incidents::Word", "acknowledged"),
    QT_TRANSLATE_NOOP("incidents::Word", "triaged"),
    QT_TRANSLATE_NOOP("incidents::Word", "responded"),
    QT_TRANSLATE_NOOP("incidents::Word", "isolated"),
    QT_TRANSLATE_NOOP("incidents::Word", "contained"),
    QT_TRANSLATE_NOOP("incidents::Word", "eradicated"),
    QT_TRANSLATE_NOOP("incidents::Word", "recovered"),
    QT_TRANSLATE_NOOP("incidents::Word", "reported"),
    QT_TRANSLATE_NOOP("incidents::Word", "closed"),
    QT_TRANSLATE_NOOP("incidents::Word", "reviewed"),
    // deliveries
    QT_TRANSLATE_NOOP("incidents::Word", "Pending"),
    QT_TRANSLATE_NOOP("incidents::Word", "Queued offline"),
    QT_TRANSLATE_NOOP("incidents::Word", "Sent"),
    QT_TRANSLATE_NOOP("incidents::Word", "Delivered"),
    QT_TRANSLATE_NOOP("incidents::Word", "Failed"),
    QT_TRANSLATE_NOOP("incidents::Word", "Escalated"),
    QT_TRANSLATE_NOOP("incidents::Word", "Waived"),
    QT_TRANSLATE_NOOP("incidents::Word", "pending"),
    QT_TRANSLATE_NOOP("incidents::Word", "queued offline"),
    QT_TRANSLATE_NOOP("incidents::Word", "sent"),
    QT_TRANSLATE_NOOP("incidents::Word", "delivered"),
    QT_TRANSLATE_NOOP("incidents::Word", "failed"),
    QT_TRANSLATE_NOOP("incidents::Word", "escalated"),
    QT_TRANSLATE_NOOP("incidents::Word", "waived"),
    // states of tasks
    QT_TRANSLATE_NOOP("incidents::Word", "To do"),
    QT_TRANSLATE_NOOP("incidents::Word", "Doing"),
    QT_TRANSLATE_NOOP("incidents::Word", "Blocked"),
    QT_TRANSLATE_NOOP("incidents::Word", "Done"),
    QT_TRANSLATE_NOOP("incidents::Word", "Not applicable"),
    QT_TRANSLATE_NOOP("incidents::Word", "Cancelled"),
    QT_TRANSLATE_NOOP("incidents::Word", "to do"),
    QT_TRANSLATE_NOOP("incidents::Word", "doing"),
    QT_TRANSLATE_NOOP("incidents::Word", "blocked"),
    QT_TRANSLATE_NOOP("incidents::Word", "done"),
    QT_TRANSLATE_NOOP("incidents::Word", "not applicable"),
    QT_TRANSLATE_NOOP("incidents::Word", "cancelled"),
    // roles
    QT_TRANSLATE_NOOP("incidents::Word", "IC"),
    QT_TRANSLATE_NOOP("incidents::Word", "Deputy"),
    QT_TRANSLATE_NOOP("incidents::Word", "Investigator"),
    QT_TRANSLATE_NOOP("incidents::Word", "Communicator"),
    QT_TRANSLATE_NOOP("incidents::Word", "Scribe"),
    QT_TRANSLATE_NOOP("incidents::Word", "SME"),
    QT_TRANSLATE_NOOP("incidents::Word", "Observer"),
    // states of assets, as they are stored
    QT_TRANSLATE_NOOP("incidents::Word", "suspected"),
    QT_TRANSLATE_NOOP("incidents::Word", "cleared"),
    // stages of actions
    QT_TRANSLATE_NOOP("incidents::Word", "planned"),
    // kinds of indicators and assets, as they are stored
    QT_TRANSLATE_NOOP("incidents::Word", "repository"),
    QT_TRANSLATE_NOOP("incidents::Word", "workflow"),
    QT_TRANSLATE_NOOP("incidents::Word", "run"),
    QT_TRANSLATE_NOOP("incidents::Word", "action"),
    QT_TRANSLATE_NOOP("incidents::Word", "token"),
    QT_TRANSLATE_NOOP("incidents::Word", "endpoint"),
    QT_TRANSLATE_NOOP("incidents::Word", "package"),
    QT_TRANSLATE_NOOP("incidents::Word", "hash"),
    QT_TRANSLATE_NOOP("incidents::Word", "environment"),
    QT_TRANSLATE_NOOP("incidents::Word", "customer"),
    QT_TRANSLATE_NOOP("incidents::Word", "other"),
    QT_TRANSLATE_NOOP("incidents::Word", "indicator"),
    QT_TRANSLATE_NOOP("incidents::Word", "asset"),
    // relations
    QT_TRANSLATE_NOOP("incidents::Word", "duplicate of"),
    QT_TRANSLATE_NOOP("incidents::Word", "child of"),
    QT_TRANSLATE_NOOP("incidents::Word", "related to"),
    QT_TRANSLATE_NOOP("incidents::Word", "caused by"),
    QT_TRANSLATE_NOOP("incidents::Word", "recurrence of"),
    QT_TRANSLATE_NOOP("incidents::Word", "follows exercise"),
    // certainties, as they are stored
    QT_TRANSLATE_NOOP("incidents::Word", "likely"),
    QT_TRANSLATE_NOOP("incidents::Word", "unverified"),
    // kinds, states and sensitivities of evidence
    QT_TRANSLATE_NOOP("incidents::Word", "GitHub audit log"),
    QT_TRANSLATE_NOOP("incidents::Word", "Git events"),
    QT_TRANSLATE_NOOP("incidents::Word", "Actions log"),
    QT_TRANSLATE_NOOP("incidents::Word", "Actions artifact"),
    QT_TRANSLATE_NOOP("incidents::Word", "Git object"),
    QT_TRANSLATE_NOOP("incidents::Word", "Harden-Runner"),
    QT_TRANSLATE_NOOP("incidents::Word", "Scan result"),
    QT_TRANSLATE_NOOP("incidents::Word", "Screenshot"),
    QT_TRANSLATE_NOOP("incidents::Word", "File"),
    QT_TRANSLATE_NOOP("incidents::Word", "Statement"),
    QT_TRANSLATE_NOOP("incidents::Word", "Planned"),
    QT_TRANSLATE_NOOP("incidents::Word", "Collected"),
    QT_TRANSLATE_NOOP("incidents::Word", "Sealed"),
    QT_TRANSLATE_NOOP("incidents::Word", "Missing"),
    QT_TRANSLATE_NOOP("incidents::Word", "Hash mismatch"),
    QT_TRANSLATE_NOOP("incidents::Word", "Released"),
    QT_TRANSLATE_NOOP("incidents::Word", "Disposed"),
    QT_TRANSLATE_NOOP("incidents::Word", "collected"),
    QT_TRANSLATE_NOOP("incidents::Word", "sealed"),
    QT_TRANSLATE_NOOP("incidents::Word", "missing"),
    QT_TRANSLATE_NOOP("incidents::Word", "hash mismatch"),
    QT_TRANSLATE_NOOP("incidents::Word", "released"),
    QT_TRANSLATE_NOOP("incidents::Word", "disposed"),
    QT_TRANSLATE_NOOP("incidents::Word", "Public"),
    QT_TRANSLATE_NOOP("incidents::Word", "Confidential"),
    QT_TRANSLATE_NOOP("incidents::Word", "public"),
    QT_TRANSLATE_NOOP("incidents::Word", "confidential"),
    // steps of a chain of custody, and what a look at a file came to
    QT_TRANSLATE_NOOP("incidents::Word", "Handed over"),
    QT_TRANSLATE_NOOP("incidents::Word", "Accepted"),
    QT_TRANSLATE_NOOP("incidents::Word", "Opened"),
    QT_TRANSLATE_NOOP("incidents::Word", "Copied"),
    QT_TRANSLATE_NOOP("incidents::Word", "Verified"),
    QT_TRANSLATE_NOOP("incidents::Word", "Exported"),
    QT_TRANSLATE_NOOP("incidents::Word", "intact"),
    // what vanishes at its source
    QT_TRANSLATE_NOOP("incidents::Word", "Git events vanish"),
    QT_TRANSLATE_NOOP("incidents::Word", "Actions logs vanish"),
    QT_TRANSLATE_NOOP("incidents::Word", "Actions artifacts vanish"),
    QT_TRANSLATE_NOOP("incidents::Word", "Audit log vanishes"),
    // sides of contacts
    QT_TRANSLATE_NOOP("incidents::Word", "Internal"),
    QT_TRANSLATE_NOOP("incidents::Word", "External"),
    QT_TRANSLATE_NOOP("incidents::Word", "Customer"),
    QT_TRANSLATE_NOOP("incidents::Word", "Authority"),
    // figures and where their targets come from
    QT_TRANSLATE_NOOP("incidents::Word", "Time to detect"),
    QT_TRANSLATE_NOOP("incidents::Word", "Time to acknowledge"),
    QT_TRANSLATE_NOOP("incidents::Word", "Time to respond"),
    QT_TRANSLATE_NOOP("incidents::Word", "Time to isolate"),
    QT_TRANSLATE_NOOP("incidents::Word", "Time to contain"),
    QT_TRANSLATE_NOOP("incidents::Word", "Time to recover"),
    QT_TRANSLATE_NOOP("incidents::Word", "Dwell to detection"),
    QT_TRANSLATE_NOOP("incidents::Word", "Dwell to containment"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to detect"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to acknowledge"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to respond"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to isolate"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to contain"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean time to recover"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean dwell to detection"),
    QT_TRANSLATE_NOOP("incidents::Word", "Mean dwell to containment"),
    QT_TRANSLATE_NOOP("incidents::Word", "declined"),
    QT_TRANSLATE_NOOP("incidents::Word", "KPI"),
    QT_TRANSLATE_NOOP("incidents::Word", "phase overview"),
    QT_TRANSLATE_NOOP("incidents::Word", "playbook t+0"),
    QT_TRANSLATE_NOOP("incidents::Word", "playbook t+30"),
    QT_TRANSLATE_NOOP("incidents::Word", "playbook t+24h"),
    QT_TRANSLATE_NOOP("incidents::Word", "classification P1"),
    QT_TRANSLATE_NOOP("incidents::Word", "classification P2"),
    QT_TRANSLATE_NOOP("incidents::Word", "classification P3"),
    QT_TRANSLATE_NOOP("incidents::Word", "classification P4"),
    // reviews
    QT_TRANSLATE_NOOP("incidents::Word", "Overview"),
    QT_TRANSLATE_NOOP("incidents::Word", "What happened"),
    QT_TRANSLATE_NOOP("incidents::Word", "Impact"),
    QT_TRANSLATE_NOOP("incidents::Word", "Detection"),
    QT_TRANSLATE_NOOP("incidents::Word", "Response"),
    QT_TRANSLATE_NOOP("incidents::Word", "Recovery"),
    QT_TRANSLATE_NOOP("incidents::Word", "Went well"),
    QT_TRANSLATE_NOOP("incidents::Word", "Went poorly"),
    QT_TRANSLATE_NOOP("incidents::Word", "Luck"),
    QT_TRANSLATE_NOOP("incidents::Word", "Control improvements"),
    QT_TRANSLATE_NOOP("incidents::Word", "External message"),
    QT_TRANSLATE_NOOP("incidents::Word", "Technical"),
    QT_TRANSLATE_NOOP("incidents::Word", "Process"),
    QT_TRANSLATE_NOOP("incidents::Word", "Organisational"),
    QT_TRANSLATE_NOOP("incidents::Word", "Draft"),
    QT_TRANSLATE_NOOP("incidents::Word", "In review"),
    QT_TRANSLATE_NOOP("incidents::Word", "Root cause analysis"),
    QT_TRANSLATE_NOOP("incidents::Word", "Timeline document"),
    QT_TRANSLATE_NOOP("incidents::Word", "Lessons learned"),
    QT_TRANSLATE_NOOP("incidents::Word", "Stakeholder report"),
    QT_TRANSLATE_NOOP("incidents::Word", "what happened"),
    QT_TRANSLATE_NOOP("incidents::Word", "a contributing factor"),
    QT_TRANSLATE_NOOP("incidents::Word", "entries pinned to the story"),
    QT_TRANSLATE_NOOP("incidents::Word", "what went well"),
    QT_TRANSLATE_NOOP("incidents::Word", "what went poorly"),
    QT_TRANSLATE_NOOP("incidents::Word", "a hot wash"),
    QT_TRANSLATE_NOOP("incidents::Word", "action items, each with an owner and a day, or that nothing changes"),
    QT_TRANSLATE_NOOP("incidents::Word", "the overview"),
    QT_TRANSLATE_NOOP("incidents::Word", "a report that was issued"),
    // clocks
    QT_TRANSLATE_NOOP("incidents::Word", "Acknowledge"),
    QT_TRANSLATE_NOOP("incidents::Word", "Respond"),
    QT_TRANSLATE_NOOP("incidents::Word", "Review the incident"),
    QT_TRANSLATE_NOOP("incidents::Word", "Status update"),
    QT_TRANSLATE_NOOP("incidents::Word", "the roles"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("incidents::Word", text);
}

/// "IC, Scribe" word by word.
QString shownList(const QString &words)
{
    QStringList out;
    for (const QString &word : words.split(QStringLiteral(", ")))
        out.append(shown(word));
    return out.join(QStringLiteral(", "));
}

} // namespace

QString shown(const QString &word)
{
    return translated(word.toUtf8().constData());
}

QString shownClock(const QString &key, const QString &what)
{
    const QString kind = key.section(u':', 0, 0);
    const QString about = key.section(u':', 1);
    const QString rest = what.section(u' ', 1);
    if (kind == QLatin1String("notify") && rest == about)
        return translated(QT_TRANSLATE_NOOP("incidents::Word", "Tell %1")).arg(about);
    if (kind == QLatin1String("roles"))
        return translated(QT_TRANSLATE_NOOP("incidents::Word", "Assign %1")).arg(shownList(rest));
    if (kind == QLatin1String("review") && !about.isEmpty())
        return translated(QT_TRANSLATE_NOOP("incidents::Word", "Review %1")).arg(rest);
    if (kind == QLatin1String("evidence") && base::isUlid(about) && what.endsWith(QLatin1String(" vanishes")))
        return translated(QT_TRANSLATE_NOOP("incidents::Word", "%1 vanishes")).arg(what.chopped(9));
    const bool ours = QStringList{QStringLiteral("acknowledge"), QStringLiteral("respond"), QStringLiteral("update"),
                                  QStringLiteral("review"), QStringLiteral("evidence")}
                          .contains(kind);
    return ours ? shown(what) : what;
}

} // namespace incidents
