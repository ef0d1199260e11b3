#pragma once

#include "base/result.h"

#include <QStringList>

namespace incidents {

/// What people call an incident: "INC-" and the beginning of the random part of its ULID (characters
/// 11 to 26), at least 5 characters and as many as no other of `all` begins with. The time at the front
/// of a ULID hardly differs between incidents of one night, so it is left out.
QString labelOf(const QString &id, const QStringList &all);

/// The incident that `text` names: a label with or without "INC-", part of one, or a whole ULID; in any
/// case, and with I, L and O read as the digits they look like. Invalid when none or several of `all`
/// are meant, naming these.
base::Result<QString> labelled(const QString &text, const QStringList &all);

} // namespace incidents
