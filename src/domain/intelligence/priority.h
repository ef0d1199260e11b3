#pragma once

#include "domain/intelligence/assessment.h"

namespace intelligence {

/// How urgent a vulnerability is at one time, with everything it rests on.
struct Priority
{
    Band band = Band::Immediate; ///< what counts: an override before the rule
    Band ruled = Band::Immediate; ///< by the rule alone
    bool assumed = true; ///< one of the three inputs is not known and counts as met
    int met = ruleQuestionCount; ///< of the three, assumed ones included
    std::array<Weighed, ruleQuestionCount> inputs;
    Given criticalPath;
    std::optional<Override> overridden;
    std::optional<base::Instant> due; ///< none while it is deferred
    /// The order within a band: confirmed before assumed, then what is on a critical path, then where that is
    /// not known. 0 comes first.
    int rank = 0;
    bool operator==(const Priority &) const = default;
};

constexpr int rankCount = 6;

/// The remediation priority. Exploitable, exposed and sensitive: immediate, 3 days. Two of three: urgent, 14
/// days. One: scheduled, 60 days. None: deferred, but only when its CVSS is under 4 and a compensating control
/// is recorded, else scheduled. What is not known counts as met.
///
/// It is due that long after it has been at least that urgent without a break: raising at t gives
/// min(old due, t + new period), which buys no time, and lowering counts from where the lower priority began.
/// The clock of one that was deferred begins when the deferral ends. An override that lowers moves the due
/// time to at most its end; when it has lapsed, what was due meanwhile is due at once.
/// Sources: the reference's remediation priority; governance, section 3; settled 22 and 40.
Priority priorityOf(const Assessment &assessment, base::Instant at);

/// Of facts and answers that nobody has decided anything else about.
Priority priorityOf(const AlertFacts &facts, const Answers &answers, base::Instant at);

/// A stretch of time in which the priority stays what it is unless somebody says something.
struct Phase
{
    std::optional<base::Instant> from; ///< none: since it was taken up
    Band band = Band::Immediate;
    int rank = 0;
    std::optional<base::Instant> due;
    bool operator==(const Phase &) const = default;
};

/// How the priority goes on by itself from the last entry on: overrides and controls that end. The first phase
/// has no beginning, and the last no end.
QList<Phase> phasesOf(const Assessment &assessment);

} // namespace intelligence
