#pragma once

#include "feeds/events/record.h"

#include <span>

namespace feeds {

/// What an event is found by beside its line: the values of those names, each once, none above 200
/// characters.
QString foundWords(const Record &row, std::span<const char *const> names);

} // namespace feeds
