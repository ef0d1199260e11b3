#pragma once

#include "domain/intelligence/alertfacts.h"

namespace intelligence {

/// Whether what is known by now tells somebody something that an alert's facts did not: it is exploited, a fixed
/// version came out, its score passed the threshold, or what was open about its exploitation is not any more. That
/// the same was read again from a newer catalogue tells nothing.
bool isNews(const AlertFacts &known, const AlertFacts &now);

} // namespace intelligence
