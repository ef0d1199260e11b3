#pragma once

#include <QString>

namespace base {

/// The first `most` UTF-16 units, or one fewer where that would cut a character in two.
QString beginning(const QString &text, qsizetype most);

/// The text as one line that does nothing where it is shown, be it a terminal: line ends and tabs become
/// blanks, other control characters and those that turn the direction of writing become U+FFFD.
QString onOneLine(QString text);

} // namespace base
