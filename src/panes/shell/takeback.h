#pragma once

#include "domain/journal/deed.h"
#include "domain/journal/subject.h"

namespace shell {

/// What the undo bar asks for, as deeds: striking what was just written, restoring what was just
/// struck, other words for one entry. Refused when a rule of the entry says no.
base::Result<journal::Deed> strikeAll(const journal::Subject &subject, const QStringList &entries,
                                      const QString &reason, const journal::Authorship &by);
base::Result<journal::Deed> restoreAll(const journal::Subject &subject, const QStringList &entries,
                                       const journal::Authorship &by);
base::Result<journal::Deed> amendText(const journal::Subject &subject, const QString &entry, const QString &text,
                                      const journal::Authorship &by);

} // namespace shell
