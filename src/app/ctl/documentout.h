#pragma once

#include "app/ctl/call.h"
#include "reports/document/document.h"

namespace ctl {

/// Writes a paper into the file of --out, in the format its ending names, or prints it as Markdown.
base::Done putOut(Call &call, const reports::Document &document);

} // namespace ctl
