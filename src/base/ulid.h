#pragma once

#include "base/entropy.h"
#include "base/instant.h"

#include <QByteArrayView>

namespace base {

/// A ULID: 48 bits of milliseconds and 80 of randomness as 26 characters of Crockford's base 32,
/// so that the text sorts by time.
QString ulid(Instant at, Entropy &entropy);

/// 16 bytes as a ULID: an identifier that every console derives alike from what it is about. It holds no time.
QString ulidOf(QByteArrayView bits);

/// Whether `text` is a canonical ULID (upper case, 26 characters, not beyond the year 10889).
bool isUlid(const QString &text);

/// The time inside a canonical ULID, in whole milliseconds.
Instant ulidTime(const QString &ulid);

} // namespace base
