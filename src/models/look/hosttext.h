#pragma once

#include "models/look/span.h"

/// Hosts as every pane writes them: mono, the registrable part whole, the port in second rank.
namespace look::hosttext {

/// "x.example:443" as a host and a muted port.
Spans host(const QString &hostAndPort);
/// A name beyond ASCII is written in its xn-- form, so that no look-alike passes for another host.
QString safeHost(const QString &name);

} // namespace look::hosttext
