#pragma once

#include <QString>

namespace look {

/// A key as keyboards of the user's language name it: "Ctrl+Up" is "Strg+Hoch" in German. What is no key, such as
/// "m …", and what is named so already come back as they are.
QString keyText(const QString &key);

} // namespace look
