#pragma once

#include "domain/evidence/item.h"
#include "domain/journal/fields.h"

namespace incidents {

// Fields that planned and collected evidence have in common.

/// A list of kinds, each once.
QList<evidence::Kind> readKinds(journal::Fields &fields, const char *name);
void putKinds(QJsonObject &payload, const char *name, const QList<evidence::Kind> &kinds);

/// Internal when nothing is said.
evidence::Sensitivity readSensitivity(journal::Fields &fields);

/// "content_from" and "content_to", in that order in time.
void readContent(journal::Fields &fields, std::optional<base::Instant> &from, std::optional<base::Instant> &to);

void putInstant(QJsonObject &payload, const char *name, const std::optional<base::Instant> &at);

} // namespace incidents
