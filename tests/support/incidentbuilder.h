#pragma once

#include "domain/incidents/incident.h"
#include "support/storybuilder.h"

namespace support {

/// The story of one incident: declared P1 at 03:15:02Z, detected then.
class IncidentBuilder : public StoryBuilder<incidents::Incident, IncidentBuilder>
{
public:
    /// The clock with that key, as it stands.
    std::optional<incidents::Clock> clock(const QString &key) const
    {
        for (const incidents::Clock &clock : incidents::clocksOf(*state())) {
            if (clock.key == key)
                return clock;
        }
        return {};
    }
};

} // namespace support
