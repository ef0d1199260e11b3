#include "panes/shell/dialogs.h"

#include "panes/console/console.h"
#include "panes/shell/activitylist.h"
#include "panes/shell/amenddialog.h"
#include "panes/shell/logwindow.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/settingsdialog.h"
#include "panes/shell/takeback.h"
#include "panes/shell/undobar.h"
#include "panes/shell/verbs.h"

#include <QJsonDocument>

namespace shell {

namespace {

void bring(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

/// The words of an entry as they stand, amendments included.
QString textOf(const journal::Line &line)
{
    const QString amended = line.amended.value(QLatin1String("text")).toString();
    return amended.isEmpty()
        ? QJsonDocument::fromJson(line.entry->payload).object().value(QLatin1String("text")).toString()
        : amended;
}

} // namespace

Dialogs::Dialogs(MainWindow &window, LogBook &log)
    : QObject(&window)
    , m_window(window)
    , m_book(log)
{
    Verbs &verbs = window.verbs();
    const QString group = tr("Window");
    verbs.add(QStringLiteral("window.settings"), tr("Settings"), group, QKeySequence(QStringLiteral("Ctrl+,")),
              [this] { bring(settings()); });
    verbs.add(QStringLiteral("window.activity"), tr("Show long work"), group,
              QKeySequence(QStringLiteral("Ctrl+Shift+A")), [this] { bring(activities()); });
    verbs.add(QStringLiteral("window.log"), tr("Show the program log"), group, {}, [this] { bring(this->log()); });
}

SettingsDialog &Dialogs::settings()
{
    if (!m_settings)
        m_settings = new SettingsDialog(m_window.preferences(), m_window.console(), &m_window);
    return *m_settings;
}

LogWindow &Dialogs::log()
{
    if (!m_log)
        m_log = new LogWindow(m_book, &m_window);
    return *m_log;
}

ActivityList &Dialogs::activities()
{
    if (!m_activities)
        m_activities = new ActivityList(m_window.console().activities(), &m_window);
    return *m_activities;
}

AmendDialog *Dialogs::amendLast()
{
    const QString entry = m_window.undoBar().amendable();
    const journal::SubjectPtr subject = m_window.undoBar().subject();
    const journal::Line *line = subject ? subject->line(entry) : nullptr;
    if (!line)
        return nullptr;
    auto *dialog = new AmendDialog(textOf(*line), &m_window);
    connect(dialog, &AmendDialog::amended, this,
            [this, subject, entry, dialog = QPointer<AmendDialog>(dialog)](const QString &words) {
                console::Console &console = m_window.console();
                console.carryOut(amendText(*subject, entry, words, console.by()), [dialog](const store::Committed &) {
                    if (dialog)
                        dialog->accept();
                });
            });
    dialog->open();
    return dialog;
}

} // namespace shell
