#include "app/languages.h"
#include "app/options.h"
#include "app/program.h"
#include "app/selftest.h"
#include "base/process.h"
#include "panes/look/theme.h"
#include "panes/shell/logbook.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTextStream>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("parapet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARAPET_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("parapet.org"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Parapet"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.parapet.parapet"));
}

/// Without -reverse, which QApplication reads: it mirrors the window, as languages written from the right do.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList out;
    for (int i = 0; i < argc; ++i) {
        if (qstrcmp(argv[i], "-reverse") != 0)
            out.append(QString::fromLocal8Bit(argv[i]));
    }
    return out;
}

int usage(const base::Error &error)
{
    QTextStream(stderr) << "parapet: " << error.text() << Qt::endl;
    return 2;
}

/// What needs no display: help and version. Below zero: go on.
int answerAtOnce(int argc, char **argv, const app::Options &options)
{
    if (options.version) {
        QTextStream(stdout) << "parapet " << PARAPET_VERSION << Qt::endl;
        return 0;
    }
    if (options.help) {
        const QCoreApplication application(argc, argv);
        QTextStream(stdout) << app::Options::helpText();
        return 0;
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    base::settleProcess();
    nameProgram();
    const base::Result<app::Options> options = app::Options::read(argumentsOf(argc, argv));
    if (!options)
        return usage(options.error());
    if (const int status = answerAtOnce(argc, argv, *options); status >= 0)
        return status;

    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/brand/parapet.svg")));
    app::speak(application, QLocale::system().uiLanguages());
    shell::LogBook log;
    log.takeOver();
    const std::unique_ptr<QSettings> settings = shell::openSettings();
    shell::Preferences preferences(*settings);
    look::Theme::current().choose(options->theme.isEmpty() ? preferences.theme()
                                                           : shell::Preferences::themeNamed(options->theme));
    look::Theme::current().dress();
    if (options->selfTest)
        return app::selfTest();
    app::Program program(*options, preferences, log);
    switch (program.start()) {
    case app::Program::Start::Running:
        return QApplication::exec();
    case app::Program::Start::HandedOver:
        return 0;
    case app::Program::Start::Failed:
        break;
    }
    return 4;
}
