#pragma once

#include <QStringList>

class QCoreApplication;

namespace app {

/// Puts the texts of the program and of Qt into the first of `languages` ("de-AT", as QLocale::uiLanguages orders
/// them) that there are texts in. English is in the source: from where it is asked for on, nothing is loaded.
/// Once, before the first window; the application owns what is loaded.
void speak(QCoreApplication &application, const QStringList &languages);

} // namespace app
