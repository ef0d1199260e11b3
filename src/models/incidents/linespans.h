#pragma once

#include "domain/incidents/incident.h"
#include "models/look/span.h"

#include <QTimeZone>

namespace models {

/// When a line happened; of a redacted one, which says no more, when it was recorded.
base::Instant happened(const journal::Line &line);

/// The time at the left edge, as exactly as it was stated, with its zone: "03:41:02Z", "03:55Z", "~03:41Z".
QString edgeTime(const journal::Line &line, const QTimeZone &zone);

/// What the row says: bold lead words, the text, chips for what is doubtful, and what later entries
/// said about it. `inStory` leaves out the mark of what is pinned, where everything is.
look::Spans lineSpans(const incidents::Incident &incident, const journal::Line &line, const QTimeZone &zone,
                      bool inStory);

/// The kind in words: "Finding".
QString kindWord(journal::LineKind kind);

/// "Bo", or "Bo (Di)" when Di wrote it down for Bo.
QString authorOf(const journal::Line &line);

/// The row as a screen reader says it: time, kind, words, who.
QString spokenLine(const journal::Line &line, const look::Spans &spans, const QTimeZone &zone);

} // namespace models
