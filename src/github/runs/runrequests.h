#pragma once

#include "base/instant.h"
#include "github/http/origin.h"
#include "github/http/request.h"

#include <QList>

namespace github {

/// A stretch of time by which runs are asked for: both ends are in it, and GitHub counts whole seconds.
struct CreatedWindow
{
    base::Instant from{};
    base::Instant to{};
    bool operator==(const CreatedWindow &) const = default;
};

/// The runs of a repository that were created in the window, newest first, a hundred a page; the pages behind come by
/// Link. GitHub stops after 1,000, whatever `total_count` says: see windowsFor().
/// Source: GitHub, REST API, "List workflow runs for a repository".
Request runsRequest(const Origin &origin, const QString &owner, const QString &repository,
                    const CreatedWindow &created);

/// The jobs of all attempts of a run. Source: GitHub, REST API, "List jobs for a workflow run".
Request jobsRequest(const Origin &origin, const QString &owner, const QString &repository, qint64 run);

/// What a filtered list of runs gives at most.
inline constexpr qint64 mostFound = 1000;

/// Windows that cover `from` to `to` without a gap and without touching, newest first, to be asked for instead when the
/// one of `from` to `to` has `count` runs: that one alone while GitHub gives it whole, else parts of equal length, so
/// many that each has room where runs come evenly. A part whose own total_count is over 1,000 is given here again; that
/// ends, at the latest with windows of one second, of which GitHub gives the newest 1,000 and no more. None when `from`
/// is after `to`. Fractions of seconds are cut off.
QList<CreatedWindow> windowsFor(base::Instant from, base::Instant to, qint64 count);

} // namespace github
