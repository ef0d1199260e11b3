#pragma once

#include "domain/timeline/filter.h"

namespace store {

/// Text as a phrase of an FTS5 query, whatever stands in it: operators and quotes are plain text, and a NUL, which
/// would end the query, is a blank.
QString searchPhrase(QString text);
/// The same of a term of a filter; a prefix also finds longer words.
QString searchPhrase(const timeline::TextTerm &term);

} // namespace store
