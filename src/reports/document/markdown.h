#pragma once

#include "reports/document/document.h"

namespace reports {

/// The document as Markdown with pipe tables. Characters that Markdown or HTML would read as marks are escaped.
QString toMarkdown(const Document &document);

} // namespace reports
