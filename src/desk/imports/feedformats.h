#pragma once

#include "desk/imports/importformats.h"

namespace desk {

/// What scanners and catalogues write: trivy, sarif, kev, epss, stix.
QList<ImportFormat> feedFormats();

} // namespace desk
