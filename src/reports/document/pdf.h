#pragma once

#include "reports/document/document.h"

class QPagedPaintDevice;

namespace reports {

/// The document on A4 with its first footer and the page number at the foot of every page. The creation date of the
/// file is `made`, so the same document gives the same bytes. Needs a QGuiApplication; Storage when Qt cannot write.
base::Result<QByteArray> toPdf(const Document &document);

/// The same pages on a printer or any other paper.
void paint(const Document &document, QPagedPaintDevice &paper);

/// How many A4 pages it takes.
int pageCount(const Document &document);

} // namespace reports
