#include "app/scenes.h"

#include "app/shots.h"
#include "base/whendone.h"
#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/shell/activitylist.h"
#include "panes/shell/commandpalette.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/guides.h"
#include "panes/shell/idlelock.h"
#include "panes/shell/keyoverlay.h"
#include "panes/shell/logwindow.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/newworkspacedialog.h"
#include "panes/shell/notices.h"
#include "panes/shell/panearea.h"
#include "panes/shell/panewindow.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsdialog.h"
#include "panes/shell/welcome.h"
#include "store/store.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>

namespace app {

namespace {

using shell::MainWindow;

/// A picture of a dialog by itself.
void addDialog(Shots &shots, const QString &name, const std::function<QDialog *()> &dialog)
{
    shots.add(
        name,
        [dialog]() -> QWidget * {
            dialog()->show();
            return dialog();
        },
        [dialog] { dialog()->hide(); });
}

const QString verifyVerb = QStringLiteral("record.verify");

QDialog *verification(const MainWindow &window)
{
    return window.findChild<QDialog *>(QStringLiteral("verify"));
}

void addPanes(Shots &shots, MainWindow &window)
{
    for (const console::Pane *pane : window.area().panes()) {
        shots.add(pane->name(), [&window, name = pane->name()]() -> QWidget * {
            window.area().bring(name);
            return &window;
        });
    }
}

QAction *actionOf(const MainWindow &window, const QString &pane, const QString &verb)
{
    for (const console::Pane *one : window.area().panes()) {
        if (one->name() == pane)
            return one->findChild<QAction *>(verb);
    }
    return nullptr;
}

/// A picture of what a pane shows after a verb of it; `back` leads to what it showed before.
void addView(Shots &shots, MainWindow &window, const QString &pane, const QString &verb, const QString &back,
             const QString &name)
{
    shots.add(
        name,
        [&window, pane, verb]() -> QWidget * {
            window.area().bring(pane);
            if (QAction *action = actionOf(window, pane, verb))
                action->trigger();
            return &window;
        },
        [&window, pane, back] {
            if (QAction *action = actionOf(window, pane, back))
                action->trigger();
        });
}

/// A picture of the dialog that a verb of a pane opens.
void addVerb(Shots &shots, MainWindow &window, const QString &pane, const QString &verb, const QString &name)
{
    const auto opened = std::make_shared<QPointer<QWidget>>();
    shots.add(
        name,
        [&window, pane, verb, opened]() -> QWidget * {
            window.area().bring(pane);
            if (QAction *action = actionOf(window, pane, verb))
                action->trigger();
            *opened = QApplication::activeModalWidget();
            return *opened;
        },
        [opened] {
            if (*opened)
                (*opened)->close();
        });
}

void addVerbs(Shots &shots, MainWindow &window)
{
    addView(shots, window, QStringLiteral("incidents"), QStringLiteral("incidents.figures"),
            QStringLiteral("incidents.list"), QStringLiteral("figures"));
    for (const char *view : {"triage", "late", "settled", "exploited", "indicators"})
        addView(shots, window, QStringLiteral("intelligence"),
                QStringLiteral("intelligence.%1").arg(QLatin1String(view)), QStringLiteral("intelligence.open"),
                QStringLiteral("intelligence-%1").arg(QLatin1String(view)));
    const std::tuple<const char *, const char *, const char *> verbs[]{
        {"board", "update.write", "status-update"},
        {"board", "notify.next", "tell-next"},
        {"board", "incident.handover", "handover"},
        {"board", "decisions.open", "decisions"},
        {"evidence", "evidence.add", "evidence-capture"},
        {"evidence", "evidence.plan", "evidence-plan"},
        {"evidence", "evidence.transfer", "evidence-transfer"},
        {"contacts", "contact.register", "contact"},
        {"board", "incident.declare", "declare"},
        {"intelligence", "alert.override", "override"},
        {"intelligence", "alert.plan_action", "plan-action"},
        {"incidents", "incident.backfill", "backfill"},
        {"incidents", "incident.backfill-table", "backfill-table"},
        {"board", "incident.close", "close"},
        {"timeline", "timeline.import", "import"},
        {"board", "scope.open", "scope"},
        {"board", "incident.merge", "merge"},
        {"board", "incident.link", "links"},
        {"actions", "action.open", "action"},
        {"actions", "action.reschedule", "action-step"},
        {"review", "incident.issue_report", "report"},
    };
    for (const auto &[pane, verb, name] : verbs)
        addVerb(shots, window, QLatin1String(pane), QLatin1String(verb), QLatin1String(name));
}

constexpr const char *gatewayTable = "Time;Gateway;Account;Message\n"
                                     "2026-11-25T03:12:08Z;vpn-2;ana-k;session opened from 198.51.100.24\n"
                                     "2026-11-25T03:12:44Z;vpn-2;ana-k;second factor accepted\n"
                                     "yesterday, around four;vpn-2;gil-s;session opened from 203.0.113.9\n"
                                     "2026-11-25T03:40:19Z;vpn-1;svc-release;session refused: unknown device\n"
                                     "2026-11-25 03:41:02;vpn-1;svc-release;session refused: unknown device\n"
                                     "2026-11-25T04:02:55Z;vpn-2;ana-k;session closed after 50 minutes\n";

/// A picture of a table whose columns are matched before it is imported, two of its rows refused.
void addMapping(Shots &shots, MainWindow &window)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto opened = std::make_shared<QPointer<QWidget>>();
    shots.add(
        QStringLiteral("import-mapping"),
        [&window, folder, opened]() -> QWidget * {
            QFile table(folder->filePath(QStringLiteral("gateway.csv")));
            if (!table.open(QIODevice::WriteOnly) || table.write(gatewayTable) < 0)
                return nullptr;
            table.close();
            window.area().bring(QStringLiteral("timeline"));
            if (QAction *action = actionOf(window, QStringLiteral("timeline"), QStringLiteral("timeline.import")))
                action->trigger();
            *opened = QApplication::activeModalWidget();
            if (*opened)
                QMetaObject::invokeMethod(*opened, "showFile", Q_ARG(QString, table.fileName()));
            return *opened;
        },
        [opened] {
            if (*opened)
                (*opened)->close();
        });
}

void addGuides(Shots &shots, MainWindow &window)
{
    shell::Guides &guides = window.guides();
    shots.add(
        QStringLiteral("palette"),
        [&window, &guides]() -> QWidget * {
            guides.openPalette();
            return &window;
        },
        [&guides] { guides.palette().leave(); });
    shots.add(
        QStringLiteral("keys"),
        [&window, &guides]() -> QWidget * {
            guides.openKeys();
            return &window;
        },
        [&guides] { guides.keys().leave(); });
    const auto menu = std::make_shared<QPointer<QMenu>>();
    shots.add(
        QStringLiteral("menu"),
        [&guides, menu]() -> QWidget * {
            *menu = guides.openMenu();
            return *menu;
        },
        [menu] {
            if (*menu)
                (*menu)->close();
        });
}

void addStates(Shots &shots, MainWindow &window)
{
    shots.add(
        QStringLiteral("error"),
        [&window]() -> QWidget * {
            window.console().report({base::ErrorKind::Refused, QStringLiteral("Lowering the severity needs a reason"),
                                     QStringLiteral("say why, then try again")});
            return &window;
        },
        [&window] { window.notices().clear(); });
    shots.add(
        QStringLiteral("locked"),
        [&window]() -> QWidget * {
            window.lock().lock();
            return &window;
        },
        [&window] { window.lock().unlock(); });
    if (const console::Pane *first = window.area().panes().value(0)) {
        const QString name = first->name();
        shots.add(
            QStringLiteral("torn-out"),
            [&window, name]() -> QWidget * {
                window.area().tearOut(name);
                return window.area().windowOf(name);
            },
            [&window, name] { window.area().bringBack(name); });
    }
}

} // namespace

void addScenes(Shots &shots, MainWindow &window)
{
    // Each thread of the store answers in the order in which it was asked.
    shots.setSettled([&window](const std::function<void()> &then) {
        store::Store &store = window.console().store();
        const auto nothing = [](auto &...) { return true; };
        base::whenDone(store.tendJournal(nothing), &window, [&window, &store, nothing, then](bool) {
            base::whenDone(store.readJournal(nothing), &window, [&window, &store, nothing, then](bool) {
                base::whenDone(store.readMirror(nothing), &window, [then](bool) { then(); });
            });
        });
    });
    addPanes(shots, window);
    addVerbs(shots, window);
    addMapping(shots, window);
    addGuides(shots, window);
    addStates(shots, window);
    shell::Dialogs &dialogs = window.dialogs();
    addDialog(shots, QStringLiteral("settings"), [&dialogs] { return &dialogs.settings(); });
    shots.add(
        QStringLiteral("activities"),
        [&window, &dialogs]() -> QWidget * { // with something in it, which is done when it is drawn itself
            window.invoke(verifyVerb);
            verification(window)->hide();
            dialogs.activities().show();
            return &dialogs.activities();
        },
        [&dialogs] { dialogs.activities().hide(); });
    addDialog(shots, QStringLiteral("log"), [&dialogs] { return &dialogs.log(); });
    addDialog(shots, QStringLiteral("verify"), [&window] { return verification(window); });
    auto *welcome = new shell::Welcome(true, window.preferences().recentWorkspaces(), &window);
    welcome->setWindowFlag(Qt::Window);
    welcome->resize(window.size());
    addScenes(shots, *welcome);
}

void addScenes(Shots &shots, shell::Welcome &welcome)
{
    shots.add(
        QStringLiteral("welcome"),
        [&welcome]() -> QWidget * {
            welcome.show();
            return &welcome;
        },
        [&welcome] { welcome.hide(); });
    const auto asked = std::make_shared<QPointer<shell::NewWorkspaceDialog>>();
    shots.add(
        QStringLiteral("new-workspace"),
        [&welcome, asked]() -> QWidget * {
            *asked = new shell::NewWorkspaceDialog(&welcome);
            (*asked)->show();
            return *asked;
        },
        [asked] { delete *asked; });
}

} // namespace app
