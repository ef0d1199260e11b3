#pragma once

#include "base/entropy.h"
#include "domain/incidents/noted.h"
#include "panes/console/console.h"
#include "panes/shell/logbook.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"
#include "samplepane.h"

#include <QTemporaryDir>

/// A window on a new workspace in a folder of its own, with two panes.
class Bench
{
public:
    explicit Bench(workspace::Kind kind = workspace::Kind::Demo)
        : settings(shell::openSettings(folder.filePath(QStringLiteral("settings.ini"))))
        , preferences(*settings)
    {
        base::SystemEntropy entropy;
        const store::Founding founding{kind, QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("di"),
                                       base::instant(1'736'909'837'000'000)};
        const base::Done founded = store::found(place(), founding, entropy);
        if (!founded)
            qFatal("%s", qPrintable(founded.error().text()));
        settings->setValue(QStringLiteral("profile/login"), QStringLiteral("di"));
        open();
    }

    store::Folder place() const { return {folder.filePath(QStringLiteral("workspace"))}; }

    void open(bool readOnly = false)
    {
        window.reset();
        store::Opening opening;
        opening.readOnly = readOnly;
        auto store = store::Store::open(place(), opening);
        if (!store)
            qFatal("%s", qPrintable(store.error().text()));
        window =
            std::make_unique<shell::MainWindow>(std::move(*store), shell::Fittings{preferences, log, panes(), verbs});
    }

    static shell::PaneFactories panes()
    {
        return {{[](console::Console &console) -> console::Pane * {
                    return new SamplePane(console, QStringLiteral("board"), QStringLiteral("Board"));
                }},
                {[](console::Console &console) -> console::Pane * {
                    return new SamplePane(console, QStringLiteral("incidents"), QStringLiteral("Incidents"));
                }}};
    }

    SamplePane &pane(const char *name) const
    {
        return *static_cast<SamplePane *>(window->area().pane(QString::fromLatin1(name)));
    }
    console::Console &console() const { return window->console(); }

    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    shell::Preferences preferences;
    shell::LogBook log;
    QList<shell::WindowVerb> verbs;
    std::unique_ptr<shell::MainWindow> window;
};
