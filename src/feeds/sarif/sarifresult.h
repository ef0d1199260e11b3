#pragma once

#include "domain/intelligence/finding.h"
#include "feeds/sarif/sarifrules.h"

namespace feeds {

/// What the results of one run have in common.
struct SarifRun
{
    intelligence::Finding common; ///< scan and tool
    QStringList artifacts; ///< the run's files, by index
};

struct SarifRow
{
    intelligence::Finding finding; ///< without its key
    QString mark; ///< what tells it from others of its rule in its file: a fingerprint, else what the code says
};

/// Reads one result; nothing for one that is no finding (passed, not applicable, absent since the last run).
/// Invalid says why it cannot be read.
base::Result<std::optional<SarifRow>> sarifResult(const JsonObject &result, const SarifRules &rules,
                                                  const SarifRun &run);

} // namespace feeds
