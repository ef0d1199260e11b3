#pragma once

#include "domain/evidence/item.h"
#include "models/look/clocktext.h"

#include <QTimeZone>

namespace models {

// Evidence in the user's language.

QString kindWords(evidence::Kind kind);
/// With what else it holds: "GitHub audit log, git events".
QString kindWords(const evidence::Item &item);
QString sensitivityWords(evidence::Sensitivity sensitivity);
QString stateWords(evidence::State state);
/// The state, and what waits: "sealed · waits for bo".
QString stateWords(const evidence::Item &item);
QString stepWords(evidence::Step step);
/// "1.2 MB"; bytes below a thousand.
QString sizeText(qint64 bytes);

/// Everything that is known of an item but its chain, a fact a line: names muted, values plain.
look::Spans evidenceFacts(const evidence::Item &item, const QTimeZone &zone, base::Instant now);

} // namespace models
