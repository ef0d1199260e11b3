#pragma once

#include "store/figures/figurereading.h"

#include <QJsonObject>

namespace ctl {

/// One figure with its targets and trend; durations are seconds, what is not known is null.
QJsonObject figureJson(const figures::Overall &figure);
QJsonObject recurrenceJson(const figures::Overview &overview);
/// One incident behind a figure.
QJsonObject rowJson(const store::SpanRow &row, const QString &label);
QJsonObject rowJson(const figures::ClosedIncident &row, const QString &label, base::Instant now);
QJsonObject selectionJson(const figures::Selection &selection);

} // namespace ctl
