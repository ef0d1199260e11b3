#include "panes/shell/guides.h"

#include "base/whendone.h"
#include "domain/incidents/severity.h"
#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/look/iconbutton.h"
#include "panes/look/rail.h"
#include "panes/shell/commandpalette.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/keyoverlay.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsdialog.h"
#include "panes/shell/verbs.h"
#include "store/incidents/incidentlist.h"

#include <QApplication>
#include <QMenu>

namespace shell {

Guides::Guides(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_palette(new CommandPalette(&window, window.preferences().settings()))
    , m_keys(new KeyOverlay(&window))
    , m_button(new look::IconButton(QStringLiteral("more"), tr("Menu (F10)"), &window.rail()))
{
    const QString group = tr("Help");
    Verbs &verbs = window.verbs();
    verbs.add(QStringLiteral("help.find"), tr("Find anything"), group, QKeySequence(QStringLiteral("Ctrl+K")),
              [this] { openPalette(); });
    verbs.add(QStringLiteral("help.keys"), tr("Keys of this pane"), group, QKeySequence(QStringLiteral("F1")),
              [this] { openKeys(); });
    verbs.add(QStringLiteral("help.menu"), tr("Menu"), group, QKeySequence(QStringLiteral("F10")),
              [this] { openMenu(); });
    connect(m_button, &QAbstractButton::clicked, this, &Guides::openMenu);
    placeButton();
}

void Guides::placeButton()
{
    const QSize size = m_button->sizeHint();
    const int x = m_window.isRightToLeft() ? 8 : look::Rail::railWidth - 9 - size.width();
    m_button->setGeometry(QRect(QPoint(x, 10), size));
    m_button->show();
}

QWidget *Guides::host() const
{
    const console::Pane *front = m_window.area().front();
    return front ? front->window() : &m_window;
}

QList<PaletteItem> Guides::items() const
{
    QList<PaletteItem> out;
    const QList<QAction *> verbs = m_window.offered();
    const console::Pane *front = m_window.area().front();
    for (QAction *verb : verbs) {
        if (verb->objectName() == QLatin1String("help.find"))
            continue;
        const QString group = Verbs::groupOf(verb);
        out.append({QStringLiteral("verb/") + verb->objectName(), Verbs::textOf(verb),
                    group.isEmpty() && front ? front->title() : group, Verbs::keyOf(verb),
                    [verb = QPointer<QAction>(verb)] {
                        if (verb)
                            verb->trigger();
                    }});
    }
    SettingsDialog &settings = m_window.dialogs().settings();
    for (const SettingsDialog::Place &place : settings.places()) {
        out.append({QStringLiteral("setting/") + place.name, place.name, tr("Setting"), {}, [&settings, place] {
                        settings.openAt(place.control);
                    }});
    }
    return out;
}

void Guides::openPalette()
{
    if (m_palette->isVisible()) {
        m_palette->leave();
        return;
    }
    m_keys->leave();
    m_palette->open(host(), items());
    addIncidents();
}

void Guides::addIncidents()
{
    base::whenDone(
        m_window.console().store().readJournal([](store::Database &journal) { return store::incidentList(journal); }),
        this, [this](const base::Result<QList<store::IncidentRow>> &rows) {
            if (!rows || !m_palette->isVisible())
                return;
            QList<PaletteItem> incidents;
            for (const store::IncidentRow &row : *rows) {
                if (!row.open)
                    break;
                const QString severity = incidents::name(incidents::Severity(row.severity));
                incidents.append({QStringLiteral("incident/") + row.id,
                                  QStringLiteral("%1 %2").arg(severity, row.title),
                                  tr("Incident"),
                                  {},
                                  [this, id = row.id] { m_window.console().openIncident(id); }});
            }
            m_palette->add(incidents);
        });
}

void Guides::openKeys()
{
    if (m_keys->isVisible()) {
        m_keys->leave();
        return;
    }
    m_palette->leave();
    const console::Pane *front = m_window.area().front();
    QList<console::KeyHint> keys = front ? front->keys() : QList<console::KeyHint>();
    for (const QAction *verb : m_window.verbs().all()) {
        if (!verb->shortcut().isEmpty())
            keys.append({Verbs::keyOf(verb), Verbs::textOf(verb), Verbs::groupOf(verb)});
    }
    m_keys->open(host(), front ? tr("Keys: %1").arg(front->title()) : tr("Keys"), keys);
}

QMenu *Guides::openMenu()
{
    auto *menu = new QMenu(host());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHash<QString, QMenu *> groups;
    const QList<QAction *> verbs = m_window.offered();
    const console::Pane *front = m_window.area().front();
    for (QAction *verb : verbs) {
        const QString own = Verbs::groupOf(verb);
        const QString group = own.isEmpty() && front ? front->title() : own;
        if (!groups.contains(group))
            groups.insert(group, menu->addMenu(group));
        groups.value(group)->addAction(verb);
    }
    const bool atButton = host() == &m_window;
    menu->popup(atButton ? m_button->mapToGlobal(QPoint(0, m_button->height())) : host()->mapToGlobal(QPoint(8, 8)));
    menu->setActiveAction(menu->actions().value(0));
    return menu;
}

} // namespace shell
