#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// The state after all of `entries`, in whatever order and however often they are given. Total and
/// deterministic: an entry that breaks a rule at its place stays, is marked refused and changes
/// nothing; one of an unknown type or version marks the subject as newer than this program.
/// `blank` gives kind and id. As known at T is the fold of the entries recorded until T.
SubjectPtr fold(const Subject &blank, QList<EntryPtr> entries);

/// The state after one more entry: the same as folding all again, without doing so when the entry
/// comes last.
SubjectPtr extend(const SubjectPtr &state, const EntryPtr &next);

/// The same for a state nobody else holds: it is changed, not copied, so that a deed of many entries
/// costs what its entries cost.
void extend(std::shared_ptr<Subject> &state, const EntryPtr &next);

/// Why `next` would be refused if it were written now; Invalid when its payload is malformed.
base::Done admissible(const Subject &state, const Entry &next);

/// Extends a state nobody else holds by an entry that comes last, if it is admissible; else the state is of
/// no more use. Reads the payload once for both.
base::Done append(std::shared_ptr<Subject> &state, const EntryPtr &next);

} // namespace journal
