#pragma once

#include "app/options.h"
#include "panes/shell/panefactory.h"
#include "store/workspace/folder.h"

#include <QObject>

#include <memory>

class QSettings;

namespace shell {
class MainWindow;
}

namespace app {

/// Which window is open: the welcome or one workspace. Lives as long as the program.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Options &options, QSettings &settings);
    ~Program() override;

    /// Opens what the options ask for. Whatever cannot be opened is said in the returned error.
    base::Done start();

private:
    QString wantedFolder() const;
    base::Done open(const store::Folder &folder);
    void takeShots();

    Options m_options;
    QSettings &m_settings;
    shell::PaneFactories m_panes;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace app
