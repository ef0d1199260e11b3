#pragma once

#include <QByteArray>
#include <QString>

namespace models {

/// The text of a file as it is shown: nothing in it acts on whoever looks (directions of writing, control
/// characters), lines are at most 4,000 characters and there are at most 20,000. A whole JSON document is set with
/// indents.
struct PreviewText
{
    QString text;
    bool cut = false; ///< there is more than is shown
};
PreviewText previewText(const QByteArray &bytes, qint64 size);

} // namespace models
