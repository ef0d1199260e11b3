#pragma once

#include "feeds/json/jsonobject.h"
#include "feeds/scans/scankeys.h"

namespace feeds {

/// Where the rows of one of a report's results stand.
struct TrivyResult
{
    QString target; ///< "package-lock.json"; of a system's packages its name, without the image's tag
    QString type; ///< "npm", "debian", "dockerfile"
    intelligence::Finding common; ///< scan and tool, as every finding of the report has them
};

/// Reads one row; Invalid says why it is none. The finding has no key yet: `mark` is what tells it from others of
/// its rule in its place.
struct TrivyRow
{
    intelligence::Finding finding;
    QString mark;
};
base::Result<TrivyRow> trivyVulnerability(const JsonObject &row, const TrivyResult &result);
/// None for one that passed or is excepted.
base::Result<std::optional<TrivyRow>> trivyMisconfiguration(const JsonObject &row, const TrivyResult &result);
base::Result<TrivyRow> trivySecret(const JsonObject &row, const TrivyResult &result);
base::Result<TrivyRow> trivyLicense(const JsonObject &row, const TrivyResult &result);

} // namespace feeds
