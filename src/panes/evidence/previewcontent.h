#pragma once

#include "domain/evidence/item.h"
#include "models/evidence/previewtext.h"
#include "store/evidence/evidencefolder.h"

#include <QImage>

namespace panes {

/// What can be shown of a file: its text or its picture, or why neither.
struct PreviewContent
{
    models::PreviewText text;
    QImage image;
    QString problem;
};

/// Whether there is anything to show of it.
bool canPreview(const evidence::Item &item);

/// Reads it, within limits: a megabyte of text; PNG and JPEG of at most 32 MB and 25 million pixels, decoded by that
/// format and no other. A picture is hashed first. Reads and decodes, so never on the window's thread.
PreviewContent previewOf(const store::EvidenceFolder &folder, const evidence::Item &item);

} // namespace panes
