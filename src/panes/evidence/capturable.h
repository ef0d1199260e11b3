#pragma once

#include "panes/console/evidencecapture.h"

class QMimeData;

namespace panes {

/// What can be captured of a drop or the clipboard: local files, else a picture as PNG, else text; nothing of what is
/// neither.
QList<console::CaptureSource> capturable(const QMimeData &content);

} // namespace panes
