#pragma once

#include "reports/document/document.h"

namespace reports {

/// The document as one HTML file that needs nothing else: every word escaped, no script, no address that a browser
/// would fetch, and a policy in its head that forbids both. Light, and fit for paper.
QString toHtml(const Document &document);

} // namespace reports
