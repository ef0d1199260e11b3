#include "panes/shell/mainwindow.h"

#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/look/rail.h"
#include "panes/look/statusstrip.h"
#include "panes/look/systemappearance.h"
#include "panes/shell/desktopnotifier.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/duewatch.h"
#include "panes/shell/guides.h"
#include "panes/shell/idlelock.h"
#include "panes/shell/notices.h"
#include "panes/shell/panearea.h"
#include "panes/shell/panewindow.h"
#include "panes/shell/preferences.h"
#include "panes/shell/statusline.h"
#include "panes/shell/undobar.h"
#include "panes/shell/verbs.h"
#include "panes/shell/windowverbs.h"
#include "panes/shell/workspacefacts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace shell {

MainWindow::MainWindow(std::unique_ptr<store::Store> store, const Fittings &fittings)
    : m_store(std::move(store))
    , m_preferences(fittings.preferences)
    , m_console(std::make_unique<console::Console>(*m_store, fittings.preferences.settings()))
    , m_facts(new WorkspaceFacts(*m_store, this))
    , m_verbs(new Verbs(this))
    , m_rail(new look::Rail(this))
    , m_notices(new Notices(this))
    , m_area(new PaneArea(this))
    , m_undo(new UndoBar(this))
{
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("window"));
    build();
    makePanes(fittings.panes);
    makeVerbs(fittings);
    watchClocks();
    follow();
    refreshTitle();
}

MainWindow::~MainWindow()
{
    // The panes use the console, which uses the store: they go in that order.
    delete m_area;
}

void MainWindow::build()
{
    auto *foot = new QVBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_rail, 1);
    foot->addWidget(m_undo);
    m_undo->setFixedWidth(look::Rail::railWidth);

    auto *stage = new QVBoxLayout;
    stage->setSpacing(0);
    stage->addWidget(m_notices);
    stage->addWidget(m_area, 1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(foot);
    middle->addLayout(stage, 1);

    auto *strip = new look::StatusStrip(this);
    new StatusLine(*m_console, *m_facts, strip, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(strip);
    setMinimumSize(1024, 600);
    resize(1366, 768);
}

void MainWindow::makePanes(const PaneFactories &panes)
{
    int number = 0;
    for (const PaneFactory &factory : panes) {
        console::Pane *pane = factory.make(*m_console);
        m_area->add(pane);
        for (QAction *verb : pane->actions()) {
            if (verb->shortcutContext() == Qt::ApplicationShortcut)
                addAction(verb); // its key works whatever pane is in front
        }
        if (factory.beginsGroup)
            m_rail->addSeparator();
        const QString key = ++number <= 9 ? QStringLiteral("Ctrl+%1").arg(number) : QString();
        m_rail->addItem(pane->name(), pane->icon(), pane->title(), key);
        connect(pane, &console::Pane::badgeChanged, this, [this, pane] { showBadge(pane); });
        showBadge(pane);
    }
}

void MainWindow::makeVerbs(const Fittings &fittings)
{
    new WindowVerbs(*this);
    for (const WindowVerb &verb : fittings.verbs)
        m_verbs->add(verb.id, verb.text, verb.group, verb.key, [this, run = verb.run] { run(*this); });
    m_dialogs = new Dialogs(*this, fittings.log);
    m_guides = new Guides(*this);
}

void MainWindow::watchClocks()
{
    auto *notifier = new DesktopNotifier(look::SystemAppearance::sessionBus(), this);
    auto *watch = new DueWatch(*m_console, m_preferences, *notifier, this);
    connect(m_console.get(), &console::Console::desktopWanted, notifier,
            [notifier](const QString &about, const QString &summary, const QString &body,
                       const std::function<void(bool)> &shown) { notifier->tell(about, summary, body, false, shown); });
    connect(notifier, &DesktopNotifier::activated, this, [this](const QString &incident) {
        raiseToUser();
        m_console->openIncident(incident);
    });
    m_lock = new IdleLock(*this, *watch);
}

void MainWindow::follow()
{
    connect(m_rail, &look::Rail::chosen, m_area, &PaneArea::bring);
    connect(m_area, &PaneArea::currentChanged, this, &MainWindow::refreshTitle);
    connect(m_facts, &WorkspaceFacts::changed, this, &MainWindow::refreshTitle);
    connect(m_console.get(), &console::Console::tick, m_store.get(), &store::Store::lookForOthers);
    connect(m_console.get(), &console::Console::tick, m_store.get(), &store::Store::rememberHeads);
    connect(m_console.get(), &console::Console::paneWanted, m_area, &PaneArea::bring);
    connect(m_console.get(), &console::Console::verbWanted, this, &MainWindow::invoke);
    connect(m_console.get(), &console::Console::reported, this,
            [this](const base::Error &error) { notices().add(error); });
    connect(m_console.get(), &console::Console::committed, this, [this](const store::Committed &committed) {
        notices().clear();
        m_undo->offer(committed);
    });
}

void MainWindow::showBadge(const console::Pane *pane)
{
    m_rail->setCount(pane->name(), pane->badge(), pane->badgeHot());
}

void MainWindow::refreshTitle()
{
    m_rail->setWorkspace(m_facts->line());
    const console::Pane *current = m_area->current();
    m_rail->setCurrent(current ? current->name() : QString());
    const QString suffix = QStringLiteral("%1 – Parapet").arg(m_facts->line());
    setWindowTitle(current ? QStringLiteral("%1 · %2").arg(current->title(), suffix) : suffix);
    m_area->setWorkspace(suffix, StatusLine::modeSpans(*m_facts, m_store->isReadOnly()));
}

Notices &MainWindow::notices() const
{
    const PaneWindow *window = m_area->activeWindow();
    return window ? *window->notices() : *m_notices;
}

QList<QAction *> MainWindow::offered() const
{
    QList<QAction *> out;
    const auto take = [&out](const QList<QAction *> &verbs) {
        for (QAction *verb : verbs) {
            if (verb->isEnabled() && verb->isVisible() && !verb->isSeparator() && !verb->text().isEmpty())
                out.append(verb);
        }
    };
    if (const console::Pane *front = m_area->front())
        take(front->verbs());
    take(m_verbs->all());
    return out;
}

bool MainWindow::invoke(const QString &id)
{
    const QList<QAction *> here = offered();
    for (QAction *verb : here) {
        if (verb->objectName() == id) {
            verb->trigger();
            return true;
        }
    }
    for (console::Pane *pane : m_area->panes()) {
        const QList<QAction *> verbs = pane->verbs();
        for (QAction *verb : verbs) {
            if (verb->objectName() != id || !verb->isEnabled())
                continue;
            m_area->bring(pane->name());
            verb->trigger();
            return true;
        }
    }
    return false;
}

void MainWindow::raiseToUser()
{
    show();
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::saveLayout()
{
    QSettings &settings = m_preferences.settings();
    settings.beginGroup(QStringLiteral("workspace-") + m_store->bearings().workspaceId);
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("zone"), int(m_console->zones().mode()));
    m_area->save(settings);
    settings.endGroup();
    settings.sync();
}

void MainWindow::restoreLayout()
{
    QSettings &settings = m_preferences.settings();
    settings.beginGroup(QStringLiteral("workspace-") + m_store->bearings().workspaceId);
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    const int zone = settings.value(QStringLiteral("zone")).toInt();
    if (zone == int(console::Zones::Mode::Local))
        m_console->zones().choose(console::Zones::Mode::Local);
    m_area->restore(settings);
    settings.endGroup();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->accept();
    Q_EMIT closed();
}

} // namespace shell
