#pragma once

#include <QtGlobal>

namespace github {

/// How much is kept of what GitHub says of an organization, in UTF-16 units and elements. GitHub's own limits are at
/// or below these; what is longer is cut.
constexpr qsizetype longestWord = 40; ///< of GitHub's: a state, a kind
constexpr qsizetype longestRole = 100;
constexpr qsizetype longestDescription = 1000;
constexpr qsizetype longestPath = 500;
constexpr qsizetype longestReason = 300;
constexpr qsizetype longestProperty = 75; ///< the name of one
constexpr qsizetype longestValue = 255; ///< of a property
constexpr qsizetype mostValues = 200; ///< that a select can offer
constexpr qsizetype mostTopics = 100;

} // namespace github
