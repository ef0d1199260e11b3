#pragma once

#include "base/instant.h"
#include "base/result.h"

namespace console {
class Console;
}

namespace panes {

/// What may be typed for a day that comes.
QString dayHint();

/// A day that comes, as it was typed, in the zone of the window; Invalid says what is wrong with it.
base::Result<base::Instant> dayFrom(console::Console &console, const QString &typed);

/// How it is understood, or what is wrong with it; nothing while nothing is typed.
QString dayReading(console::Console &console, const QString &typed);

} // namespace panes
