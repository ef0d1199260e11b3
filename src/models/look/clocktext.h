#pragma once

#include "base/instant.h"
#include "models/look/span.h"

/// Times as every pane writes them: mono, the zone always printed.
namespace look::clocktext {

/// The zone times are shown in: seconds east of UTC and what is printed behind a time.
struct Zone
{
    int offset = 0;
    QString name = QStringLiteral("Z"); ///< "Z" sticks to the digits, any other name follows a blank
};

/// "03:41:02Z" or "05:41:02 CEST".
QString time(base::Instant at, const Zone &zone = {});
/// "2025-01-15 03:41:02Z".
QString dayAndTime(base::Instant at, const Zone &zone = {});
/// "38 s ago", "6 min ago", "3 h ago", "2 d ago"; "now" below a second or when it lies ahead.
QString ago(base::Duration age);

/// The same as spans.
Span timeSpan(base::Instant at, const Zone &zone = {}, Token token = Token::Muted);
/// A countdown: late is red, under `soon` amber, else plain text.
Span countdown(base::Duration left, base::Duration soon);
/// The colour of a countdown.
Token countdownToken(base::Duration left, base::Duration soon);

} // namespace look::clocktext
