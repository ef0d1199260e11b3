#pragma once

class QCoreApplication;
class QLocale;

namespace app {

/// Puts the texts of the program and of Qt into the language of `locale`, as far as there are any; English
/// otherwise. Once, before the first window; the application owns what is loaded.
void speak(QCoreApplication &application, const QLocale &locale);

} // namespace app
