#pragma once

#include "base/entropy.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/titled.h"
#include "panes/console/console.h"
#include "panes/shell/logbook.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"
#include "panes/shell/undobar.h"
#include "samplepane.h"

#include <QTemporaryDir>
#include <QTest>

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
    shell::UndoBar &undo() const { return window->undoBar(); }

    /// Declares a P1 through the window; its id, empty when it was refused.
    QString declare(const QString &title = QStringLiteral("Malicious release")) const
    {
        using namespace incidents;
        const QString id = console().store().newId();
        const journal::Authorship by = console().by();
        const Declared declared{.severity = Severity::P1};
        const bool written =
            carry({{journal::draft<Incident>(id, declared, by), journal::draft<Incident>(id, Titled{title}, by)},
                   QStringLiteral("Declared")});
        return written ? id : QString();
    }
    bool note(const QString &incident, const QString &text) const
    {
        return carry({{journal::draft<incidents::Incident>(incident, incidents::Noted{text}, console().by())},
                      QStringLiteral("Noted: “%1”").arg(text)});
    }
    /// Carries a deed out the way a pane does and waits for the end.
    bool carry(const journal::Deed &deed) const
    {
        bool done = false, failed = false;
        console().carryOut(
            deed, [&](const store::Committed &) { done = true; }, [&](const base::Error &) { failed = true; });
        return QTest::qWaitFor([&] { return done || failed; }) && done;
    }
    journal::SubjectPtr subject(const QString &id) const
    {
        auto future = console().store().subject(id);
        future.waitForFinished();
        return future.result() ? *future.result() : nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    shell::Preferences preferences;
    shell::LogBook log;
    QList<shell::WindowVerb> verbs;
    std::unique_ptr<shell::MainWindow> window;
};
