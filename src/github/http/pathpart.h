#pragma once

#include <QString>

namespace github {

/// A name as one part of an address: whatever stands in it does not end the part or begin the query.
QString pathPart(const QString &name);

} // namespace github
