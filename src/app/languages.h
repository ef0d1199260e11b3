#pragma once

class QCoreApplication;
class QLocale;

namespace app {

/// Puts the texts of the program and of Qt into the first language that `locale` asks for and that there are
/// texts of. English is in the source: from where it is asked for on, nothing is loaded. Once, before the first
/// window; the application owns what is loaded.
void speak(QCoreApplication &application, const QLocale &locale);

} // namespace app
