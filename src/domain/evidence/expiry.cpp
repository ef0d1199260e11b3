#include "domain/evidence/expiry.h"

#include <algorithm>

namespace evidence {

using std::chrono::days;

const QList<Keeping> &keepings()
{
    static const QList<Keeping> all{{Kind::GitEvents, days(7), false},
                                    {Kind::WorkflowLog, days(90), true},
                                    {Kind::Artifact, days(90), true},
                                    {Kind::GithubAudit, days(180), false}};
    return all;
}

std::optional<base::Duration> keptFor(Kind kind)
{
    const auto found = std::find_if(keepings().cbegin(), keepings().cend(),
                                    [kind](const Keeping &keeping) { return keeping.kind == kind; });
    return found == keepings().cend() ? std::optional<base::Duration>() : found->keeps;
}

std::optional<base::Instant> firstUncovered(base::Instant from, std::optional<base::Instant> to, QList<Span> captures)
{
    std::sort(captures.begin(), captures.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    base::Instant first = from;
    bool any = false;
    for (const Span &capture : std::as_const(captures)) {
        if (capture.from > first || capture.to < first)
            continue;
        first = capture.to;
        any = true;
    }
    return any && to && first >= *to ? std::optional<base::Instant>() : first;
}

} // namespace evidence
