#pragma once

#include "domain/intelligence/cve.h"
#include "store/sqlite/database.h"

#include <QHash>
#include <QList>

namespace store {

/// How many open findings there are of each of the CVEs, by number; of one without any nothing. Reader of the
/// mirror.
base::Result<QHash<qint64, qint64>> openFindingsOf(Database &mirror, const QList<intelligence::Cve> &cves);

} // namespace store
