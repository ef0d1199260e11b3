#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace base {

/// The canonical text (RFC 8785) of a value whose numbers are integers within ±(2^53 − 1): members
/// sorted by UTF-16 code units, no white space, shortest escapes, UTF-8.
/// Invalid names the path of a fraction, an integer out of range or a lone surrogate.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// Reads text that must be canonical: anything else (white space, an order, a duplicate name, a
/// fraction) is Corrupt. Depth at most 64.
Result<QJsonObject> readCanonicalJson(const QByteArray &text);

/// `utf8` as a canonical JSON string with its quotes.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

} // namespace base
