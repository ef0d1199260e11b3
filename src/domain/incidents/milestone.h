#pragma once

#include "domain/journal/occurrence.h"

#include <QList>

namespace incidents {

/// The points that the figures of a response are measured between, in the order they usually come.
enum class Milestone {
    Compromised, ///< first malicious act known
    Started, ///< first effect on us; has no default
    Detected, ///< T0: alert received or noticed
    Declared, ///< record opened
    Acknowledged, ///< first named person accepts
    Triaged, ///< severity set and commander assigned
    Responded, ///< first responsive act done, not just the acknowledgement
    Isolated, ///< blast radius cut
    Contained, ///< attacker can do no further harm
    Eradicated,
    Recovered, ///< all services back
    Reported, ///< outside party told
    Closed,
    Reviewed,
};
constexpr int milestoneCount = 14;

QLatin1String name(Milestone milestone);
/// "Detected", as shown.
QString word(Milestone milestone);
/// Reads a name, a unique beginning of it ("ack", "contain") or its short form ("resp").
std::optional<Milestone> milestoneFrom(const QString &text);

/// A milestone as last stated and not struck.
struct Reached
{
    journal::Occurrence at;
    QString by;
    QString entryId;
    QString detail;
    bool operator==(const Reached &) const = default;
};

} // namespace incidents
