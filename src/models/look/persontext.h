#pragma once

#include "models/look/span.h"

/// People as every pane writes them.
namespace look::persontext {

/// "Ana", or "Ana (ana-k)" in second rank behind the name.
Spans person(const QString &name, const QString &login = {});
/// "IC Ana 00:31": the role muted, the name bold, how long muted. Without a name: "IC open", amber.
Spans inRole(const QString &role, const QString &name, const QString &since = {});
/// The two letters for a narrow column: "Ana Kraft" → "AK", "bo" → "BO".
QString initials(const QString &name);

} // namespace look::persontext
