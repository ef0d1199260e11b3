#pragma once

#include "base/error.h"
#include "base/instant.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace store {

/// One list of GitHub's that the mirror holds, and how far reading it has come. A value; the row of `pull`.
struct Pull
{
    QString key; ///< "repositories", "runs/4711"
    QString topic; ///< "repositories", "runs"
    std::optional<qint64> repository; ///< GitHub's number, of what is read repository by repository
    base::Instant due{}; ///< when it is to be asked for next

    std::optional<base::Instant> began; ///< of the one under way
    QString nextUrl; ///< its page that comes next; empty for the first
    qint64 pages = 0; ///< of it, taken
    qint64 passed = 0; ///< of them, not sent: GitHub said that nothing had changed
    qint64 taken = 0; ///< rows of it
    qint64 refused = 0; ///< elements of it that could not be kept: such a list proves no absence
    std::optional<base::Instant> newest; ///< GitHub's clock: the latest change among them
    bool whole = false; ///< every page has to be sent, changed or not
    std::optional<base::Instant> suspected; ///< rows not seen since then were missing in the pull before

    std::optional<base::Instant> lastBegan; ///< the latest beginning of any pull of it
    std::optional<base::Instant> watermark; ///< GitHub's clock: every change before it is here
    std::optional<base::Instant> finished; ///< when the last that came to its end began: how old the rows may be
    std::optional<qint64> rows; ///< that one had
    bool unchanged = false; ///< and nothing in it was new

    int failures = 0; ///< in a row
    std::optional<base::Instant> failed;
    std::optional<base::Error> error; ///< of the last failure, until one succeeds

    /// When a pull that is asked for now begins: later than any before, whatever the clock says, so that what was seen
    /// in it can be told from what was not.
    base::Instant beginning(base::Instant now) const
    {
        return began ? *began : lastBegan ? std::max(now, *lastBegan + base::Duration(1)) : now;
    }

    bool operator==(const Pull &) const = default;
};

} // namespace store
