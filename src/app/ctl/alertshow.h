#pragma once

#include "app/ctl/alertof.h"

namespace ctl {

/// "Urgent", or "Urgent?" while something it rests on is assumed.
QString bandText(intelligence::Band band, bool assumed);
/// "2 d 04 h", "LATE 03:20 h", "not due".
QString dueText(const std::optional<base::Instant> &due, base::Instant now);

/// Prints one alert, or a finding that nobody has taken up: its priority explained, what is done, its history.
base::Done showAlert(Call &call);

} // namespace ctl
