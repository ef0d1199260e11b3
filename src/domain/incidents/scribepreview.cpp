#include "domain/incidents/scribeline.h"

#include "domain/journal/statedspan.h"
#include "domain/journal/wallclock.h"

namespace incidents {

using namespace base;

namespace {

QString with(const QString &what, const QString &more)
{
    return more.isEmpty() ? what : QStringLiteral("%1 %2").arg(what, more);
}

/// What Enter would write, in a few words; the text itself stands in the line.
struct InWords
{
    const Scribed &line;
    QTimeZone zone;

    QString operator()(const Noted &) const { return QStringLiteral("note"); }
    QString operator()(const FindingRecorded &) const { return QStringLiteral("finding"); }
    QString operator()(const QuestionAsked &) const { return QStringLiteral("question"); }
    QString operator()(const FollowUpNoted &) const { return QStringLiteral("follow-up"); }
    QString operator()(const QuestionAnswered &) const { return QStringLiteral("answer to “%1”").arg(line.about); }
    QString operator()(const Declined &) const { return QStringLiteral("decline the incident"); }
    QString operator()(const Reopened &) const { return QStringLiteral("reopen the incident"); }
    QString operator()(const Merged &) const { return QStringLiteral("merge into another incident"); }
    QString operator()(const Unmerged &) const { return QStringLiteral("take the merge back"); }
    QString operator()(const Titled &) const { return QStringLiteral("new title"); }
    QString operator()(const PlaybookWanted &adopt) const { return QStringLiteral("playbook %1").arg(adopt.id); }
    QString operator()(const EvidenceWanted &) const { return QStringLiteral("capture evidence"); }
    QString operator()(const journal::Pinned &) const { return QStringLiteral("pin the selected entry"); }
    QString operator()(const journal::Unpinned &) const { return QStringLiteral("unpin the selected entry"); }
    QString operator()(const journal::Tagged &) const { return QStringLiteral("tag the selected entry"); }
    QString operator()(const journal::Commented &) const { return QStringLiteral("comment on the selected entry"); }
    QString operator()(const journal::Struck &) const { return QStringLiteral("strike the selected entry"); }
    QString operator()(const journal::Restored &) const { return QStringLiteral("restore the selected entry"); }
    QString operator()(const journal::Redacted &) const { return QStringLiteral("redact the selected entry for good"); }

    QString operator()(const journal::Amended &amended) const
    {
        const QJsonObject time = amended.fields.value(QLatin1String("occurred")).toObject();
        const Result<journal::Occurrence> corrected = journal::occurrenceFromJson(time);
        const QString what = QStringLiteral("amend the selected entry");
        return corrected ? QStringLiteral("%1 to %2").arg(what, timeOf(*corrected)) : what;
    }
    QString operator()(const Decided &decided) const
    {
        QString out = QStringLiteral("decision");
        if (!decided.options.isEmpty())
            out += QStringLiteral(" of %1 options").arg(decided.options.size());
        if (decided.reviewAt)
            out += QStringLiteral(", review %1").arg(timeOf({*decided.reviewAt, journal::Precision::Minute}));
        return out;
    }
    QString operator()(const DecisionReviewed &review) const
    {
        return QStringLiteral("%1 %2").arg(line.about.section(u' ', 0, 0),
                                           review.stands ? QStringLiteral("stands") : QStringLiteral("is withdrawn"));
    }
    QString operator()(const ActionRecorded &action) const
    {
        return QStringLiteral("action, %1").arg(name(action.stage));
    }
    QString operator()(const MilestoneReached &reached) const
    {
        return QStringLiteral("milestone %1").arg(word(reached.milestone));
    }
    QString operator()(const SeverityWanted &severity) const
    {
        return QStringLiteral("severity %1 %2").arg(name(severity.to), word(severity.to));
    }
    QString operator()(const RoleAssumed &role) const
    {
        return QStringLiteral("%1 is %2").arg(role.login, word(role.role));
    }
    QString operator()(const RoleEnded &role) const
    {
        return QStringLiteral("%1 is no longer %2").arg(role.login, word(role.role));
    }
    QString operator()(const TaskAdded &task) const
    {
        return QStringLiteral("task for %1%2").arg(task.assignee, box(task.timeBox));
    }
    QString operator()(const TaskMoved &moved) const
    {
        return QStringLiteral("%1: %2").arg(word(moved.state).toLower(), line.about);
    }
    QString operator()(const TaskAssigned &task) const
    {
        return QStringLiteral("%1 for %2%3").arg(line.about, task.assignee, box(task.timeBox));
    }
    QString operator()(const Notified &told) const
    {
        const QString by = told.channel.isEmpty() ? QString() : QStringLiteral("by %1").arg(told.channel);
        return QStringLiteral("%1: %2").arg(with(told.stakeholder, by), word(told.result).toLower());
    }
    QString operator()(const NotificationWaived &waived) const
    {
        return QStringLiteral("%1 need not be told").arg(waived.stakeholder);
    }
    QString operator()(const IndicatorAdded &indicator) const
    {
        return QStringLiteral("indicator, %1 %2").arg(name(indicator.kindOfIndicator), indicator.value);
    }
    QString operator()(const AssetAdded &asset) const
    {
        return QStringLiteral("%1 %2 %3").arg(name(asset.state), name(asset.kindOfAsset), asset.name);
    }
    QString operator()(const AssetMoved &moved) const
    {
        return QStringLiteral("%1 is %2").arg(line.about, name(moved.state));
    }
    QString operator()(const Linked &link) const
    {
        return QStringLiteral("link: %1").arg(word(link.kindOfLink).toLower());
    }
    QString operator()(const Unlinked &link) const
    {
        return QStringLiteral("no longer %1").arg(word(link.kindOfLink).toLower());
    }
    QString operator()(const Closed &closed) const
    {
        return QStringLiteral("close as %1").arg(word(closed.outcome).toLower());
    }
    QString operator()(const VisibilitySet &set) const
    {
        return QStringLiteral("visible to %1").arg(word(set.visibility).toLower());
    }

    QString box(const std::optional<Duration> &box) const
    {
        return box ? QStringLiteral(", %1").arg(journal::spokenSpan(*box)) : QString();
    }
    /// With its day when that is not today.
    QString timeOf(const journal::Occurrence &when) const
    {
        const int offset = journal::offsetAt(when.at, zone);
        const QString zoneShown = when.precision == journal::Precision::Day ? QString() : journal::zoneText(offset);
        const QString time = journal::timeText(when, offset) + zoneShown;
        const bool today = journal::dayAt(when.at, zone) == journal::dayAt(line.by.now, zone);
        return today ? time : QStringLiteral("%1 %2").arg(dayText(when.at, offset), time);
    }
};

QString whenOf(const Scribed &line, const InWords &words)
{
    const Duration ago = line.by.now - line.by.occurred.at;
    if (line.by.occurred.raw.isEmpty())
        return QStringLiteral("now");
    QStringList beside{ago < 1s ? QStringLiteral("now")
                                : QStringLiteral("%1%2").arg(QChar(0x2212)).arg(journal::spokenSpan(ago))};
    beside += line.remarks;
    return QStringLiteral("%1 (%2)").arg(words.timeOf(line.by.occurred), beside.join(QStringLiteral(", ")));
}

} // namespace

QString previewOf(const Scribed &line, const QTimeZone &zone)
{
    const InWords words{line, zone};
    QStringList parts{std::visit(words, line.said), whenOf(line, words),
                      line.by.onBehalfOf.isEmpty()
                          ? line.by.actor
                          : QStringLiteral("%1 for %2").arg(line.by.actor, line.by.onBehalfOf)};
    if (line.by.confidence != journal::Confidence::Confirmed)
        parts.append(journal::name(line.by.confidence));
    if (line.by.occurred.raw.isEmpty())
        parts += line.remarks;
    return parts.join(QStringLiteral(" · "));
}

} // namespace incidents
