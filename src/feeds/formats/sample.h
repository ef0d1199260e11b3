#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace feeds {

/// What the beginning of a file shows: how its rows are written, what their values are called, and the
/// values of the first ones.
struct Sample
{
    enum class Shape {
        Json,
        Csv,
        Neither,
    };
    Shape shape = Shape::Neither;
    QStringList names; ///< of columns, or of keys with dots between an object's and its own
    QList<QStringList> rows; ///< in the order of the names
    char separator = 0; ///< of a table

    bool has(const char *name) const { return names.contains(QLatin1String(name)); }
};

/// Looks at the first bytes, which may end anywhere. `paged`: an object may only be the wrapping of a page
/// of rows, as in the exports that are known.
Sample sampleOf(QByteArrayView beginning, bool paged = true);

} // namespace feeds
