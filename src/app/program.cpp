#include "app/program.h"

#include "app/dailybackup.h"
#include "app/evidencewatch.h"
#include "app/importsagain.h"
#include "app/panelist.h"
#include "app/scenes.h"
#include "app/shots.h"
#include "app/singleinstance.h"
#include "base/entropy.h"
#include "base/whendone.h"
#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace app {

namespace {

QJsonObject requestOf(const Options &options)
{
    return {{QStringLiteral("pane"), options.pane}, {QStringLiteral("declare"), options.declare}};
}

const QString declareVerb = QStringLiteral("incident.declare");

} // namespace

Program::Program(const Options &options, shell::Preferences &preferences, shell::LogBook &log)
    : m_options(options)
    , m_fittings{preferences, log, paneList(), windowVerbList()}
    , m_demo(demoMaker())
    , m_worker(QStringLiteral("opening"))
    , m_instance(new SingleInstance(this))
{
    connect(m_instance, &SingleInstance::asked, this, &Program::answer);
}

Program::~Program()
{
    m_window.reset();
    delete m_welcome;
}

QString Program::wantedFolder() const
{
    if (m_options.demo)
        return demoFolder().path;
    QString wanted = m_options.workspace;
    if (wanted.isEmpty())
        wanted = qEnvironmentVariable("PARAPET_WORKSPACE");
    if (wanted.isEmpty())
        wanted = m_fittings.preferences.recentWorkspaces().value(0);
    if (wanted.isEmpty())
        return {};
    const QFileInfo file(wanted);
    return QDir::cleanPath(file.isFile() ? file.absolutePath() : file.absoluteFilePath());
}

Program::Start Program::start()
{
    const store::Folder folder{wantedFolder()};
    if (m_options.demo && !folder.holdsWorkspace()) {
        if (!m_demo)
            return fail({base::ErrorKind::Invalid, tr("There is no demo organisation in %1").arg(folder.path),
                         tr("make it with: parapetctl init %1 --demo").arg(folder.path)});
        showWelcome();
        makeDemo(folder);
        return Start::Running;
    }
    const bool asked = m_options.demo || !m_options.workspace.isEmpty();
    if (folder.path.isEmpty() || (!asked && !folder.holdsWorkspace())) {
        showWelcome();
        if (!m_options.shots.isEmpty())
            takeShots();
        return Start::Running;
    }
    return open(folder);
}

Program::Start Program::fail(const base::Error &error)
{
    QTextStream(stderr) << "parapet: " << error.text() << Qt::endl;
    if (m_welcome)
        m_welcome->report(error);
    return Start::Failed;
}

Program::Start Program::open(const store::Folder &folder)
{
    const bool alone = !m_options.shots.isEmpty(); // drawing pictures disturbs nobody
    if (!alone && m_instance->claim(folder.path, requestOf(m_options)) == SingleInstance::Claim::Told)
        return Start::HandedOver;
    store::Opening opening;
    opening.readOnly = m_options.readOnly;
    opening.resumesClock = true;
    base::Result<std::unique_ptr<store::Store>> opened = store::Store::open(folder, opening);
    if (!opened) {
        m_fittings.preferences.forgetWorkspace(folder.path);
        return fail(opened.error());
    }
    m_window = std::make_unique<shell::MainWindow>(std::move(*opened), m_fittings);
    if (!alone)
        m_fittings.preferences.rememberWorkspace(folder.path);
    settle(*m_window);
    if (m_welcome)
        m_welcome->deleteLater();
    if (!m_options.shots.isEmpty())
        takeShots();
    return Start::Running;
}

void Program::settle(shell::MainWindow &window)
{
    connect(&window, &shell::MainWindow::closed, this, [this] {
        if (!m_welcome || !m_welcome->isVisible())
            QCoreApplication::quit();
    });
    connect(&window, &shell::MainWindow::leaveWanted, this, &Program::showWelcome);
    if (m_options.shots.isEmpty()) {
        window.restoreLayout();
        new DailyBackup(window.console(), &window.console());
        new EvidenceWatch(window.console(), &window.console());
        new ImportsAgain(window.console(), &window.console());
    }
    if (m_options.size)
        window.resize(*m_options.size);
    window.show();
    if (console::Pane *front = window.area().current())
        window.area().bring(front->name());
    answer(requestOf(m_options));
}

void Program::answer(const QJsonObject &request)
{
    if (!m_window)
        return;
    m_window->raiseToUser();
    const QString pane = request.value(QLatin1String("pane")).toString();
    if (!pane.isEmpty() && !m_window->area().bring(pane))
        m_window->console().report(
            {base::ErrorKind::Invalid, tr("There is no pane called “%1”").arg(pane), tr("choose one on the left")});
    if (request.value(QLatin1String("declare")).toBool())
        m_window->invoke(declareVerb);
}

void Program::showWelcome()
{
    if (!m_welcome) {
        const bool offersDemo = m_demo || demoFolder().holdsWorkspace();
        m_welcome = new shell::Welcome(offersDemo, m_fittings.preferences.recentWorkspaces());
        m_welcome->setAttribute(Qt::WA_DeleteOnClose);
        if (m_options.size)
            m_welcome->resize(*m_options.size);
        connect(m_welcome, &shell::Welcome::demoWanted, this, &Program::openDemo);
        connect(m_welcome, &shell::Welcome::openWanted, this, &Program::openAnother);
        connect(m_welcome, &shell::Welcome::newWanted, this, &Program::makeWorkspace);
    }
    m_welcome->show();
    m_welcome->raise();
    m_welcome->activateWindow();
}

void Program::openAnother(const QString &path)
{
    const QFileInfo file(path);
    const store::Folder folder{QDir::cleanPath(file.isFile() ? file.absolutePath() : file.absoluteFilePath())};
    if (m_window && m_window->console().store().folder().path == folder.path) {
        m_welcome->close();
        m_window->raiseToUser();
        return;
    }
    if (!folder.holdsWorkspace()) {
        m_fittings.preferences.forgetWorkspace(folder.path);
        m_welcome->setRecent(m_fittings.preferences.recentWorkspaces());
        m_welcome->report({base::ErrorKind::Invalid, tr("There is no workspace in %1").arg(folder.path),
                           tr("choose the folder its journal lies in")});
        return;
    }
    if (m_window)
        m_window->close(); // keeps its layout; the welcome is in sight, so the program goes on
    m_window.reset();
    // What was asked for on the command line was about the workspace opened then.
    m_options.pane.clear();
    m_options.declare = false;
    m_options.readOnly = false;
    if (open(folder) == Start::HandedOver)
        QCoreApplication::quit();
}

void Program::openDemo()
{
    if (demoFolder().holdsWorkspace())
        openAnother(demoFolder().path);
    else
        makeDemo(demoFolder());
}

void Program::makeDemo(const store::Folder &folder)
{
    auto progress = std::make_shared<console::Progress>();
    m_welcome->begin(tr("Making the demo organisation"), progress);
    base::whenDone(m_worker.run([make = m_demo, folder, progress] { return make(folder, *progress); }), this,
                   [this, folder, progress](const base::Done &made) {
                       if (!m_welcome)
                           return;
                       m_welcome->finish();
                       if (made)
                           openAnother(folder.path);
                       else if (!progress->cancelled)
                           m_welcome->report(made.error());
                   });
}

void Program::makeWorkspace(const QString &folder, const store::Founding &founding)
{
    base::whenDone(m_worker.run([folder, founding] {
        base::SystemEntropy entropy;
        return store::found({folder}, founding, entropy);
    }),
                   this, [this, folder, founding](const base::Done &made) {
                       if (!made) {
                           if (m_welcome)
                               m_welcome->report(made.error());
                           return;
                       }
                       m_fittings.preferences.setLogin(founding.actor);
                       openAnother(folder);
                   });
}

void Program::takeShots()
{
    auto *shots = new Shots(m_options.shots, this);
    if (m_window)
        addScenes(*shots, *m_window);
    else
        addScenes(*shots, *m_welcome);
    connect(shots, &Shots::finished, this, [](int failures) { QCoreApplication::exit(failures == 0 ? 0 : 4); });
    shots->start();
}

} // namespace app
