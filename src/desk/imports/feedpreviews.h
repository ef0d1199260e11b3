#pragma once

#include "desk/imports/importpreview.h"
#include "desk/imports/scanintake.h"

namespace desk {

/// The first rows of a scanner's report as findings, of a catalogue as lines at their days. The file is read through
/// for it, so this belongs on a thread of its own. Errors as reading the file.
base::Done previewScans(ReadScans read, const Import &import, QIODevice &file, int rows, ImportPreview &preview);
base::Done previewKev(const Import &import, QIODevice &file, int rows, ImportPreview &preview);
base::Done previewEpss(const Import &import, QIODevice &file, int rows, ImportPreview &preview);
base::Done previewStix(const Import &import, QIODevice &file, int rows, ImportPreview &preview);

} // namespace desk
