#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "github/http/answer.h"

#include <QUrl>

#include <optional>

namespace github {

/// What an answer means for whoever asked.
struct Step
{
    enum class Kind {
        More, ///< take the body, then ask for `next`
        Last, ///< take the body; there is no more
        Unchanged, ///< nothing is new since the last time: no body
        Wait, ///< GitHub asks to wait until `until`, then ask the same again
        Again, ///< the network or GitHub failed: ask the same again later, a write only after looking for it
        Gone, ///< it is not there, or not for this credential: 404 and 410 look alike on purpose
        Failed, ///< asking the same again brings the same
    };
    Kind kind = Kind::Failed;
    QUrl next = {};
    base::Instant until{};
    bool everybody = false; ///< of Wait: all questions of this credential, not this resource alone
    bool unstated = false; ///< of Wait: GitHub did not say how long; `until` is a guess that grows
    bool mayBeDone = false; ///< of Again, for a write: it may have been carried out
    base::Error error = {}; ///< of Wait, Again, Gone and Failed, for people
};

/// Waits that GitHub's answers do not state: the first is a minute, each further one in a row twice that, up to an
/// hour. Source: GitHub, "Rate limits for the REST API".
base::Duration backOff(int before);

/// Reads one answer. `before` is how many in a row asked to wait without saying how long. Pure.
Step stepAfter(const Answer &answer, base::Instant now, int before = 0);

/// GitHub's own sentence in the body of a refusal, cut to what a line holds; empty when there is none.
QString messageIn(const QByteArray &body);

} // namespace github
