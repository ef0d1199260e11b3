#include "domain/incidents/scribeline.h"

#include "domain/incidents/words.h"
#include "domain/journal/statedspan.h"
#include "domain/journal/wallclock.h"

#include <QCoreApplication>

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
    Q_DECLARE_TR_FUNCTIONS(incidents::Word)

public:
    const Scribed &line;
    QTimeZone zone;

    QString operator()(const Noted &) const { return tr("note"); }
    QString operator()(const FindingRecorded &) const { return tr("finding"); }
    QString operator()(const QuestionAsked &) const { return tr("question"); }
    QString operator()(const FollowUpNoted &) const { return tr("follow-up"); }
    QString operator()(const QuestionAnswered &) const { return tr("answer to “%1”").arg(line.about); }
    QString operator()(const Declined &) const { return tr("decline the incident"); }
    QString operator()(const Reopened &) const { return tr("reopen the incident"); }
    QString operator()(const Merged &) const { return tr("merge into another incident"); }
    QString operator()(const Unmerged &) const { return tr("take the merge back"); }
    QString operator()(const Titled &) const { return tr("new title"); }
    QString operator()(const PlaybookWanted &adopt) const { return tr("playbook %1").arg(adopt.id); }
    QString operator()(const EvidenceWanted &) const { return tr("capture evidence"); }
    QString operator()(const journal::Pinned &) const { return tr("pin the selected entry"); }
    QString operator()(const journal::Unpinned &) const { return tr("unpin the selected entry"); }
    QString operator()(const journal::Tagged &) const { return tr("tag the selected entry"); }
    QString operator()(const journal::Commented &) const { return tr("comment on the selected entry"); }
    QString operator()(const journal::Struck &) const { return tr("strike the selected entry"); }
    QString operator()(const journal::Restored &) const { return tr("restore the selected entry"); }
    QString operator()(const journal::Redacted &) const { return tr("redact the selected entry for good"); }

    QString operator()(const journal::Amended &amended) const
    {
        const QJsonObject time = amended.fields.value(QLatin1String("occurred")).toObject();
        const Result<journal::Occurrence> corrected = journal::occurrenceFromJson(time);
        const QString what = tr("amend the selected entry");
        return corrected ? tr("%1 to %2").arg(what, timeOf(*corrected)) : what;
    }
    QString operator()(const Decided &decided) const
    {
        QString out = tr("decision");
        if (!decided.options.isEmpty())
            out += tr(" of %n options", nullptr, int(decided.options.size()));
        if (decided.reviewAt)
            out += tr(", review %1").arg(timeOf({*decided.reviewAt, journal::Precision::Minute}));
        return out;
    }
    QString operator()(const DecisionReviewed &review) const
    {
        return QStringLiteral("%1 %2").arg(line.about.section(u' ', 0, 0),
                                           review.stands ? tr("stands") : tr("is withdrawn"));
    }
    QString operator()(const ActionRecorded &action) const { return tr("action, %1").arg(shown(name(action.stage))); }
    QString operator()(const MilestoneReached &reached) const
    {
        return tr("milestone %1").arg(shownWord(reached.milestone));
    }
    QString operator()(const SeverityWanted &severity) const
    {
        return tr("severity %1 %2").arg(name(severity.to), shownWord(severity.to));
    }
    QString operator()(const RoleAssumed &role) const { return tr("%1 is %2").arg(role.login, shownWord(role.role)); }
    QString operator()(const RoleEnded &role) const
    {
        return tr("%1 is no longer %2").arg(role.login, shownWord(role.role));
    }
    QString operator()(const TaskAdded &task) const
    {
        return tr("task for %1%2").arg(task.assignee, box(task.timeBox));
    }
    QString operator()(const TaskMoved &moved) const
    {
        return QStringLiteral("%1: %2").arg(wordWithin(moved.state), line.about);
    }
    QString operator()(const TaskAssigned &task) const
    {
        return tr("%1 for %2%3").arg(line.about, task.assignee, box(task.timeBox));
    }
    QString operator()(const Notified &told) const
    {
        const QString by = told.channel.isEmpty() ? QString() : tr("by %1").arg(told.channel);
        return QStringLiteral("%1: %2").arg(with(told.stakeholder, by), wordWithin(told.result));
    }
    QString operator()(const NotificationWaived &waived) const
    {
        return tr("%1 need not be told").arg(waived.stakeholder);
    }
    QString operator()(const IndicatorAdded &indicator) const
    {
        return tr("indicator, %1 %2").arg(shown(name(indicator.kindOfIndicator)), indicator.value);
    }
    QString operator()(const AssetAdded &asset) const
    {
        return QStringLiteral("%1 %2 %3").arg(shown(name(asset.state)), shown(name(asset.kindOfAsset)), asset.name);
    }
    QString operator()(const AssetMoved &moved) const
    {
        return tr("%1 is %2").arg(line.about, shown(name(moved.state)));
    }
    QString operator()(const Linked &link) const { return tr("link: %1").arg(wordWithin(link.kindOfLink)); }
    QString operator()(const Unlinked &link) const { return tr("no longer %1").arg(wordWithin(link.kindOfLink)); }
    QString operator()(const Closed &closed) const { return tr("close as %1").arg(wordWithin(closed.outcome)); }
    QString operator()(const VisibilitySet &set) const { return tr("visible to %1").arg(wordWithin(set.visibility)); }

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
        return InWords::tr("now");
    QStringList beside{ago < 1s ? InWords::tr("now")
                                : QStringLiteral("%1%2").arg(QChar(0x2212)).arg(journal::spokenSpan(ago))};
    beside += line.remarks;
    return QStringLiteral("%1 (%2)").arg(words.timeOf(line.by.occurred), beside.join(QStringLiteral(", ")));
}

} // namespace

QString previewOf(const Scribed &line, const QTimeZone &zone)
{
    const InWords words{line, zone};
    QStringList parts{std::visit(words, line.said), whenOf(line, words),
                      line.by.onBehalfOf.isEmpty() ? line.by.actor
                                                   : InWords::tr("%1 for %2").arg(line.by.actor, line.by.onBehalfOf)};
    if (line.by.confidence != journal::Confidence::Confirmed)
        parts.append(shown(journal::name(line.by.confidence)));
    if (line.by.occurred.raw.isEmpty())
        parts += line.remarks;
    return parts.join(QStringLiteral(" · "));
}

} // namespace incidents
