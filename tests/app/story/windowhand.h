#pragma once

#include "hand.h"
#include "panes/shell/logbook.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/preferences.h"

#include <QSettings>

namespace panes {
class BoardPane;
}

namespace story {

/// Works the incident at the window with keys alone. Each time is a new start of the program.
class WindowHand : public Hand
{
public:
    WindowHand(QString workspace, const QString &actor, const QString &settingsFile);
    ~WindowHand() override;

    QString beginAt(base::Instant now) override;
    QString declare(const QString &title, incidents::Severity severity, const QString &category) override;
    QString say(const QString &line, bool pin) override;
    QString reach(incidents::Milestone milestone) override;
    QString raise() override;
    QString lower(incidents::Severity to, const QString &reason) override;
    QString assume(incidents::Role role, const QString &login) override;
    QString tell(const QString &stakeholder, const QString &channel, const QString &person) override;
    QString give(const QString &login, const QString &span, const QString &task) override;
    QString finish(const QString &step) override;
    QString capture(const QString &path, const QString &title) override;
    QString comment(const QString &said, const QString &text) override;
    QString tag(const QString &said, const QString &tag) override;
    QString amend(const QString &said, const QString &added) override;
    QString strike(const QString &said, const QString &reason) override;
    QString close(incidents::Outcome outcome, const QString &override) override;

protected:
    panes::BoardPane &board() const;
    /// Brings a pane to the front by the palette.
    QString goTo(const QString &pane, const QString &title);
    /// Carries out a verb of the palette by the words it is found with.
    void byPalette(const QString &words);
    shell::MainWindow &window() const { return *m_window; }
    shell::Preferences &preferences() { return m_preferences; }
    QString waitForDialog() const;

private:
    QString typed(const QString &text, bool pin = false);
    QString select(const QString &said);
    QString marked(const QString &said, char key, const QString &text);
    QString afterOneMore(const QString &what, const std::function<void()> &act);

    QString m_workspace;
    std::unique_ptr<QSettings> m_settings;
    shell::Preferences m_preferences;
    shell::LogBook m_log;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace story
