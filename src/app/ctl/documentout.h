#pragma once

#include "app/ctl/call.h"
#include "reports/document/document.h"

namespace ctl {

/// Writes a paper into the file of --out, in the format its ending names, and gives its bytes; prints it as Markdown
/// without that, and gives none.
base::Result<QByteArray> putOut(Call &call, const reports::Document &document);

} // namespace ctl
