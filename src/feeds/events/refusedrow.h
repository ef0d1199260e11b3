#pragma once

#include <QString>

namespace feeds {

/// A row of a file that was not taken in, and why. Whatever is read row by row reports these.
struct RefusedRow
{
    qint64 line = 1; ///< where the row begins; of a cell, where that begins; from 1
    qint64 column = 0; ///< the character in that line where it begins, from 1; 0 for a row on lines of its own
    QString field; ///< the column or key that is wrong; empty when the row as a whole is
    QString reason;

    bool operator==(const RefusedRow &) const = default;
};

/// "created_at: “yesterday” is not a time", or only the reason.
QString reasonText(const RefusedRow &row);

} // namespace feeds
