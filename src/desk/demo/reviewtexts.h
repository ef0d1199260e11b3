#pragma once

#include "domain/actions/action.h"
#include "domain/incidents/review.h"

namespace desk {

/// A factor of a review, and what is changed about it.
struct ReviewLesson
{
    incidents::FactorKind factor;
    const char *because;
    const char *change; ///< empty when nothing is changed about it
    actions::ActionKind kind;
    actions::ControlArea area;
};

/// What the demo organisation wrote about one kind of incident, found by a word of its finding.
struct ReviewText
{
    const char *about; ///< a word of the finding
    const char *impact;
    const char *detection;
    const char *response;
    const char *recovery;
    const char *well;
    const char *poorly;
    const char *luck;
    const char *hotWash;
    ReviewLesson lessons[3];
};

/// The one that fits a finding; the first when none does.
const ReviewText &reviewTextFor(const QString &finding);

} // namespace desk
