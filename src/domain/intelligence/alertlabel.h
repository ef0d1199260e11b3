#pragma once

#include "base/result.h"

#include <QStringList>

namespace intelligence {

/// What people call an alert: "ALR-" and as much of its identifier as no other of `all` has.
QString labelOf(const QString &id, const QStringList &all);
/// The alert that `text` names, as journal::labelled has it.
base::Result<QString> labelled(const QString &text, const QStringList &all);

/// What of a typed label an alert's identifier goes on with behind its first ten digits.
QString labelDigits(const QString &text);

} // namespace intelligence
