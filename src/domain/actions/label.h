#pragma once

#include "base/result.h"

#include <QStringList>

namespace actions {

/// What people call an action item: "ACT-" and as much of its identifier as no other of `all` has.
QString labelOf(const QString &id, const QStringList &all);
/// The action item that `text` names, as journal::labelled has it.
base::Result<QString> labelled(const QString &text, const QStringList &all);

} // namespace actions
