#pragma once

#include "domain/journal/line.h"

namespace incidents {

struct Incident;

/// A reference to an entry of the log, for texts that people read without this program:
/// "[2025-01-15 03:44:50Z A]", as exact as the entry was stated, in UTC, with the letter of its kind. The
/// report's appendix lists entries by the same words.
QString referenceTo(const journal::Line &line);

/// The entry that a reference around the place `at` of `text` names; empty when none does. Of several
/// entries of that time and kind the first is meant.
QString entryReferenced(const Incident &incident, const QString &text, qsizetype at);

} // namespace incidents
