#pragma once

#include <QString>

namespace store {

/// Text as a phrase of an FTS5 query, whatever stands in it: operators and quotes are plain text, and a NUL, which
/// would end the query, is a blank. With `prefix` longer words are found, too.
QString searchPhrase(QString text, bool prefix = false);

} // namespace store
