#include "domain/runs/job.h"

namespace runs {

std::optional<base::Duration> spanOf(const std::optional<base::Instant> &started,
                                     const std::optional<base::Instant> &completed)
{
    if (!started || !completed || *completed < *started)
        return std::nullopt;
    return *completed - *started;
}

} // namespace runs
