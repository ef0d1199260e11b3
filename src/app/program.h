#pragma once

#include "app/demo.h"
#include "app/options.h"
#include "base/worker.h"
#include "panes/shell/fittings.h"
#include "panes/shell/welcome.h"
#include "store/workspace/opened.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace shell {
class MainWindow;
} // namespace shell

namespace app {

class SingleInstance;

/// Which window is open: the welcome or one workspace. Lives as long as the program; the window's
/// thread only.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, shell::Preferences &preferences, shell::LogBook &log);
    ~Program() override;

    /// What came of starting.
    enum class Start {
        Running,
        HandedOver, ///< another window has this workspace and was raised
        Failed, ///< said on standard error
    };
    /// Opens what the options ask for, or the welcome.
    Start start();

    shell::MainWindow *window() const { return m_window.get(); }
    shell::Welcome *welcome() const { return m_welcome; }

private:
    QString wantedFolder() const;
    Start open(const store::Folder &folder);
    void settle(shell::MainWindow &window);
    void showWelcome();
    void openAnother(const QString &path);
    void openDemo();
    void makeDemo(const store::Folder &folder);
    void makeWorkspace(const QString &folder, const store::Founding &founding);
    void answer(const QJsonObject &request);
    Start fail(const base::Error &error);
    void takeShots();

    Options m_options;
    shell::Fittings m_fittings;
    DemoMaker m_demo;
    base::Worker m_worker;
    SingleInstance *m_instance;
    std::unique_ptr<shell::MainWindow> m_window;
    QPointer<shell::Welcome> m_welcome;
};

} // namespace app
