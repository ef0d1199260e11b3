#pragma once

#include "base/instant.h"
#include "domain/runs/words.h"

#include <optional>

namespace runs {

/// The greatest id of a run that the mirror can keep: 44 bits, a thousand times what GitHub has reached in 2025.
inline constexpr qint64 largestId = (qint64(1) << 44) - 1;

/// One run of a workflow as GitHub tells it now: a re-run keeps the id and the time of creation, and changes the
/// attempt and everything that follows from it. A value.
struct Run
{
    qint64 id = 0; ///< 1 to largestId
    QString nodeId = {};
    qint64 repository = 0; ///< GitHub's number
    qint64 workflow = 0; ///< GitHub's number; 0 when it does not say
    QString name = {}; ///< of the workflow, or of the run where it names its runs
    QString title = {}; ///< what the run is about: a commit's first line, a pull request's title
    QString path = {}; ///< ".github/workflows/release.yml"
    qint64 number = 0; ///< counts the runs of the workflow
    int attempt = 1; ///< from 1
    Word<Trigger> event = {};
    Word<Status> status = {};
    Word<Conclusion> conclusion = {}; ///< empty while it has none
    QString branch = {};
    QByteArray sha = {}; ///< 20 bytes, or none
    QString actor = {}; ///< login of who set the first attempt off
    QString triggeringActor = {}; ///< login of who set this attempt off
    base::Instant created{}; ///< to the second, as all times here
    std::optional<base::Instant> started = {}; ///< of this attempt
    base::Instant updated{};

    /// Who set this attempt off, as far as GitHub says.
    const QString &by() const { return triggeringActor.isEmpty() ? actor : triggeringActor; }
    bool isCompleted() const { return status.known() == Status::Completed; }
    bool operator==(const Run &) const = default;
};

/// How long the last attempt of a run took, to the second: from the start of that attempt to the last change of the
/// run, which for a completed one is its end. There is none
/// - while it is not completed;
/// - when nothing ran: skipped, action_required, stale, startup_failure;
/// - for a re-run whose start is not told: its creation is that of the first attempt, which would count the time
///   between the attempts (the first attempt begins when it is created, if nothing else is said);
/// - when the times run backwards, or are more than 35 days apart: the run was touched later by something else.
/// Source: GitHub, REST API, "Workflow runs" (`run_started_at`: the start of the latest attempt), and "Usage limits"
/// (a run ends after 35 days at the latest).
std::optional<base::Duration> durationOf(const Run &run);

/// Whether `one` is the later account of the same run than `other`, or as late: by attempt, then by its last change,
/// then by having ended. What a page that was late says must not undo what is known.
bool isAsLate(const Run &one, const Run &other);

} // namespace runs
