#pragma once

#include "domain/intelligence/priority.h"

namespace intelligence {

// The words of the trade in the user's language, for what is only shown; `word` gives the English ones, which
// entries are worded with. English until a translator is installed; any thread.

/// A word of `word` or `asked`; what is not known comes back as it is.
QString shown(const QString &word);

template<class E>
QString shownWord(E value)
{
    return shown(word(value));
}

/// What one input comes to and why: "Assumed: nobody has answered; EPSS 0.02 of 2025-01-14 is under 0.10; no
/// catalogue of known exploited vulnerabilities was looked into".
QString explained(const Weighed &weighed);

/// "Yes", "No", "Assumed".
QString shownWord(Weight weight);

/// How the inputs make the priority: "Three of 3 count, one of them assumed: immediate, 3 days".
QString verdictOf(const Priority &priority);

/// "Set to scheduled by bo until 2025-02-01 because …; by the rule it is urgent"; empty without an override.
QString overrideOf(const Priority &priority);

/// The whole of it, a sentence a line.
QStringList explained(const Priority &priority);

} // namespace intelligence
