#pragma once

#include <QString>

namespace incidents {

// The words of the trade in the user's language, for what is only shown. `word` gives the English ones, which
// entries and projections are worded with: those are the same on every machine. English until a translator is
// installed; any thread.

/// A word of `word`, a name as it is stored, or what a rule of the scribe line does; what is not known comes
/// back as it is.
QString shown(const QString &word);

/// `word(value)`, as it stands by itself and within a sentence.
template<class E>
QString shownWord(E value)
{
    return shown(word(value));
}
template<class E>
QString wordWithin(E value)
{
    return shown(word(value).toLower());
}

/// What a clock is about, from its key and its English words: what the rules worded is translated, what people
/// and playbooks worded is not.
QString shownClock(const QString &key, const QString &what);

} // namespace incidents
