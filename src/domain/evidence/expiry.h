#pragma once

#include "base/instant.h"
#include "domain/evidence/kind.h"

#include <QList>

namespace evidence {

/// How long GitHub keeps something by itself.
struct Keeping
{
    Kind kind = Kind::GithubAudit;
    base::Duration keeps{};
    bool adjustable = false; ///< an organisation may have set another time
};

/// Soonest first. Source: GitHub's documentation of the audit log (180 days, git events 7 days) and of the
/// retention of Actions logs and artifacts (90 days unless set otherwise).
const QList<Keeping> &keepings();

/// How long its source keeps it; nothing when that is not known.
std::optional<base::Duration> keptFor(Kind kind);

/// What a capture covers.
struct Span
{
    base::Instant from{};
    base::Instant to{};
    bool operator==(const Span &) const = default;
};

/// The first moment from `from` until `to` that none of `captures` covers; nothing when all of it is covered,
/// which a window without an end never is.
std::optional<base::Instant> firstUncovered(base::Instant from, std::optional<base::Instant> to, QList<Span> captures);

} // namespace evidence
