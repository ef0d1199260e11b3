#pragma once

#include "models/look/span.h"

/// Hashes as every pane writes them: mono, with their ends, because people compare ends.
namespace look::hashtext {

/// "9f2c…e1": the first four and the last two digits; short ones are left whole.
QString shortened(const QString &hex);
Span hash(const QString &hex, Token token = Token::Muted);
/// All digits in groups of eight, for reading aloud and comparing by eye.
QString grouped(const QString &hex);

} // namespace look::hashtext
