#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

namespace {

std::unique_ptr<QTranslator> loaded(const QLocale &language, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(language, name, QStringLiteral("_"), folder) ? std::move(translator) : nullptr;
}

void install(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void speak(QCoreApplication &application, const QStringList &languages)
{
    for (const QString &wanted : languages) {
        const QLocale language(wanted);
        if (language.language() == QLocale::English)
            return;
        std::unique_ptr<QTranslator> ours = loaded(language, QStringLiteral("parapet"), QStringLiteral(":/i18n"));
        if (!ours)
            continue;
        // Qt's words only beside ours, so that no window speaks two languages; ours are asked first.
        const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        install(application, loaded(language, QStringLiteral("qtbase"), qt));
        install(application, std::move(ours));
        return;
    }
}

} // namespace app
