#include "domain/incidents/story.h"

namespace incidents {

bool belongsToStory(const journal::Line &line)
{
    using journal::LineKind;
    return line.pinned || line.kind == LineKind::Milestone || line.kind == LineKind::Decision
        || line.kind == LineKind::Severity || line.kind == LineKind::State;
}

bool isInStory(const journal::Line &line)
{
    return belongsToStory(line) && line.counts() && !line.system;
}

} // namespace incidents
