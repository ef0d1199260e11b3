#pragma once

#include "domain/intelligence/threatindicator.h"

namespace feeds {

/// What a STIX pattern says, as far as it is "one of these values".
struct StixPattern
{
    QList<intelligence::ThreatValue> values; ///< each by itself is a sign; each once
    QString notUnderstood; ///< what else it says and is not compared here, with its column; empty when nothing

    bool operator==(const StixPattern &) const = default;
};

/// Reads a pattern of the STIX patterning language: comparisons with = and IN of domain-name, ipv4-addr, ipv6-addr,
/// url values and of file hashes, as alternatives (OR), in one observation or several. Hashes joined with AND are
/// those of one file, so each is a sign. Everything else (other objects, NOT, LIKE, MATCHES, AND of different
/// things, sequences, qualifiers) is said not to be understood. Never takes part of a condition for the whole.
StixPattern readStixPattern(const QString &pattern);

} // namespace feeds
