#pragma once

#include "domain/actions/action.h"
#include "models/actions/actionitemsmodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <QTimeZone>

namespace models {

/// How its state is painted: late is red, done waits for somebody, verified is green.
look::Chip chipOf(const store::ActionRow &row, base::Instant now);

/// What there is to know of one beside its title, a line each: owner, day, kind, where from, issue, and what was said
/// of its state.
look::Spans factSpans(const ActionItem &item, base::Instant now, const QTimeZone &zone);

/// One as a line of Markdown or a row of a table, and the heads of that table.
QString markdownOf(const ActionItem &item);
QStringList cellsOf(const ActionItem &item);
QStringList cellHeads();

} // namespace models
