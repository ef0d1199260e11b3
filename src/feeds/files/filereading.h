#pragma once

#include "feeds/events/refusedrow.h"

#include <QIODevice>
#include <QList>

namespace feeds {

/// What became of reading a file.
struct FileReading
{
    qint64 refused = 0; ///< rows, or whole documents of a file with several
    QList<RefusedRow> refusals; ///< the first thousand, in the order of the file; line 0 when only the path is known
    qint64 bytes = 0; ///< of the file, as far as it was read
    bool cancelled = false;

    void refuse(const RefusedRow &row);
};

} // namespace feeds
