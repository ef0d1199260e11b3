#pragma once

#include "domain/actions/action.h"

namespace actions {

// The words of action items in the user's language, for what is only shown; entries, lists of the command line and
// reports are in English.

/// A word of `word`; what is not known comes back as it is.
QString shown(const QString &word);

/// `word(value)`, as it stands by itself.
template<class E>
QString shownWord(E value)
{
    return shown(word(value));
}

} // namespace actions
