#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <functional>

namespace desk {

/// A run of one of the workflows that pulled the malicious release.
struct AffectedRun
{
    qint64 id = 0;
    QByteArray repository;
    QByteArray workflow; ///< "release.yml"
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    bool blocked = false; ///< the runner's sensor stopped its call, and it failed
};

/// The fourteen of them, between the publication and their being disabled; `now` is the demo's.
QList<AffectedRun> affectedRuns(base::Instant now);

/// Three days of the demo organisation's workflow runs as GitHub's interface gives them, JSON lines, from
/// a seed: about `rows` of them, the affected ones among them. Stops when `take` answers false.
void tellRuns(base::Instant now, int rows, const std::function<bool(const QByteArray &row)> &take);

} // namespace desk
