#pragma once

#include "domain/intelligence/threatindicator.h"

namespace intelligence {

/// Whether a text names exactly that value: a domain and not one below it or a longer word, an address or one of
/// the addresses of a range, a URL and not one that goes on, a hash and not a part of one. Without regard to case
/// where the value has none.
bool mentions(const QString &text, const ThreatValue &value);

/// What a full-text search looks for so as to find every text that may mention the value: the value itself, of a
/// range of addresses the part that all have in common. Empty when there is nothing to look for: a range wider
/// than 8 bits of IPv4, any range of IPv6.
QString searchedText(const ThreatValue &value);

} // namespace intelligence
