#include "app/program.h"

#include "app/panelist.h"
#include "app/shots.h"
#include "base/paths.h"
#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/look/theme.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace app {

Program::Program(const Options &options, QSettings &settings)
    : m_options(options)
    , m_settings(settings)
    , m_panes(paneList())
{
}

Program::~Program() = default;

QString Program::wantedFolder() const
{
    if (m_options.demo)
        return base::paths::data() + QStringLiteral("/demo");
    QString wanted = m_options.workspace;
    if (wanted.isEmpty())
        wanted = qEnvironmentVariable("PARAPET_WORKSPACE");
    if (wanted.isEmpty())
        wanted = m_settings.value(QStringLiteral("workspaces/last")).toString();
    const QFileInfo file(wanted);
    return file.isFile() ? file.absolutePath() : file.absoluteFilePath();
}

base::Done Program::start()
{
    return open({wantedFolder()});
}

base::Done Program::open(const store::Folder &folder)
{
    store::Opening opening;
    opening.readOnly = m_options.readOnly;
    opening.resumesClock = true;
    base::Result<std::unique_ptr<store::Store>> opened = store::Store::open(folder, opening);
    if (!opened)
        return opened.error();
    m_window = std::make_unique<shell::MainWindow>(std::move(*opened), m_settings, m_panes);
    connect(m_window.get(), &shell::MainWindow::closed, qApp, &QCoreApplication::quit);
    m_settings.setValue(QStringLiteral("workspaces/last"), folder.path);
    if (m_options.shots.isEmpty())
        m_window->restoreLayout();
    if (m_options.size)
        m_window->resize(*m_options.size);
    m_window->show();
    if (!m_options.pane.isEmpty())
        m_window->area().bring(m_options.pane);
    if (!m_options.shots.isEmpty())
        takeShots();
    return base::done();
}

void Program::takeShots()
{
    auto *shots = new Shots(m_options.shots, this);
    for (const console::Pane *pane : m_window->area().panes()) {
        shots->add(pane->name(), [this, name = pane->name()]() -> QWidget * {
            m_window->area().bring(name);
            return m_window.get();
        });
    }
    connect(shots, &Shots::finished, this, [](int failures) { QCoreApplication::exit(failures == 0 ? 0 : 4); });
    shots->start();
}

} // namespace app
