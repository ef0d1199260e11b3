#pragma once

#include <QString>

/// Text that people or machines wrote, on its way into somebody else's document.
namespace look::copytext {

/// One line of Markdown that shows the text and is no markup itself.
QString markdown(const QString &text);

/// One cell of a table that a spreadsheet does not take for a formula.
QString cell(const QString &text);

} // namespace look::copytext
