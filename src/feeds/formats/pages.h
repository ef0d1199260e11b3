#pragma once

#include <QByteArrayList>

namespace feeds {

/// The keys under which the exports that are known keep their rows: {"workflow_runs": [ … ]}.
const QByteArrayList &pageKeys();

} // namespace feeds
