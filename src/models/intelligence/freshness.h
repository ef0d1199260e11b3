#pragma once

#include "models/look/span.h"
#include "store/intelligence/feedlog.h"

namespace models {

/// How old what is known of the outside world is, in words: what is missing or stale stands out, because what
/// is not known counts as met. `formats` are those that matter here: "kev", "epss", "stix".
look::Spans freshnessSpans(const QList<store::FeedFreshness> &feeds, const QStringList &formats, base::Instant now);

/// After how long the newest file of a format is stale; nothing for reports, which are as old as they are.
std::optional<base::Duration> goodFor(const QString &format);

} // namespace models
