#pragma once

#include <QHash>
#include <QUrl>

namespace github {

/// The targets of a Link header by their relation ("next", "last", …), as GitHub sends them: they are followed
/// verbatim, never built. What cannot be read is left out. Source: RFC 8288, section 3.
QHash<QByteArray, QUrl> linksIn(const QByteArray &header);

} // namespace github
