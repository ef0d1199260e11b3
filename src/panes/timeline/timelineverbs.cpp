// What can be done in the timeline.
#include "base/text.h"
#include "base/whendone.h"
#include "desk/incidents/pinevent.h"
#include "domain/incidents/label.h"
#include "domain/journal/marks.h"
#include "models/timeline/timelinemodel.h"
#include "panes/console/console.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/picture/picturecell.h"
#include "panes/picture/pictureview.h"
#include "panes/timeline/axislist.h"
#include "panes/timeline/detailcell.h"
#include "panes/timeline/fileimport.h"
#include "panes/timeline/filterfield.h"
#include "panes/timeline/importdialog.h"
#include "panes/timeline/timelinepane.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace panes {

using models::TimelineItem;

QAction *TimelinePane::verb(const QString &id, const QString &text, const QKeySequence &key,
                            void (TimelinePane::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("timeline.") + id);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // a letter is a verb only among the rows
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_list->addAction(action);
    return action;
}

void TimelinePane::buildVerbs()
{
    m_import = verb(QStringLiteral("import"), tr("Import a file…"), {}, &TimelinePane::import);
    verb(QStringLiteral("filter"), tr("Filter and search the timeline"), Qt::Key_Slash, &TimelinePane::toFilter);
    m_open = verb(QStringLiteral("open"), tr("Open on the board"), Qt::Key_Return, &TimelinePane::openOnBoard);
    m_pin = verb(QStringLiteral("pin"), tr("Pin to the story"), Qt::Key_P, &TimelinePane::pinSelected);
    m_copy = verb(QStringLiteral("copy"), tr("Copy"), Qt::Key_Y, &TimelinePane::copySelection);
    verb(QStringLiteral("next-match"), tr("Next match"), Qt::Key_N, &TimelinePane::nextMatch);
    verb(QStringLiteral("previous-match"), tr("Previous match"), Qt::SHIFT | Qt::Key_N, &TimelinePane::previousMatch);
    m_save = verb(QStringLiteral("save-filter"), tr("Save this filter…"), {}, &TimelinePane::saveFilter);
    m_save->setEnabled(false);
    m_only = verb(QStringLiteral("incident-only"), tr("This incident only, its whole time"), Qt::Key_I,
                  &TimelinePane::showIncidentOnly);
    m_detail->addVerb(m_copy);
    m_detail->addVerb(m_pin);
    m_detail->addVerb(m_open, true);
    m_nothing->addVerb(m_import->text());
    connect(m_nothing->findChild<look::Button *>(), &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &TimelinePane::openOnBoard);
    updateVerbs();
}

/// What a row that is not here yet can do is not known, so it is not refused.
void TimelinePane::updateVerbs()
{
    const bool selected = m_list->currentIndex().isValid();
    const TimelineItem *const item = current();
    const auto *line = item ? std::get_if<store::JournalLine>(item) : nullptr;
    m_open->setEnabled(selected && (!item || (line && line->subjectKind == QLatin1String("incident"))));
    m_pin->setEnabled(selected && !line && !console().store().isReadOnly());
    m_copy->setEnabled(selected);
    m_only->setEnabled(line && line->subjectKind == QLatin1String("incident"));
    m_import->setEnabled(!console().store().isReadOnly());
}

QList<console::KeyHint> TimelinePane::keys() const
{
    return {{QStringLiteral("/"), tr("filter and search"), tr("Find")},
            {QStringLiteral("n N"), tr("next, previous match of the last search"), tr("Find")},
            {QStringLiteral("j k"), tr("next, previous row"), tr("Move")},
            {QStringLiteral("g G"), tr("first, last row"), tr("Move")},
            {QStringLiteral("Enter"), tr("open its incident on the board"), tr("Row")},
            {QStringLiteral("p"), tr("pin a machine event to an incident's story"), tr("Row")},
            {QStringLiteral("y"), tr("copy as Markdown"), tr("Row")},
            {QStringLiteral("i"), tr("its incident only, the picture over its whole time"), tr("Row")},
            {QStringLiteral("F6"), tr("between picture, rows and filter"), tr("Picture")},
            {QStringLiteral("+ - 0"), tr("zoom in, zoom out, show everything"), tr("Picture")},
            {QStringLiteral("Left Right"), tr("move in time, with Shift further; Home and End go to its ends"),
             tr("Picture")},
            {QStringLiteral("j k"), tr("next, previous thing on the lane; Up and Down change the lane"), tr("Picture")},
            {QStringLiteral("m"), tr("measure from the cursor; again ends it"), tr("Picture")},
            {QStringLiteral("Enter"), tr("select the row"), tr("Picture")}};
}

void TimelinePane::focusHome()
{
    m_list->isVisibleTo(this) ? m_list->setFocus(Qt::OtherFocusReason) : m_filter->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> TimelinePane::parts() const
{
    return {m_list, m_filter, m_picture->view()};
}

/// By the filter, so that the list shows the same and the way back is the filter line.
void TimelinePane::showIncidentOnly()
{
    const TimelineItem *const item = current();
    const auto *line = item ? std::get_if<store::JournalLine>(item) : nullptr;
    if (!line)
        return;
    m_filter->put(QStringLiteral("incident:") + m_model->wording().label(line->subjectId));
    m_picture->view()->goHome();
}

void TimelinePane::toFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TimelinePane::openOnBoard()
{
    const TimelineItem *const item = current();
    const auto *line = item ? std::get_if<store::JournalLine>(item) : nullptr;
    if (line && line->subjectKind == QLatin1String("incident"))
        console().openIncident(line->subjectId);
}

void TimelinePane::copySelection()
{
    auto *both = new QMimeData;
    both->setText(selectionAsMarkdown());
    both->setData(QStringLiteral("text/markdown"), selectionAsMarkdown().toUtf8());
    both->setData(QStringLiteral("text/tab-separated-values"), selectionAsTable().toUtf8());
    QGuiApplication::clipboard()->setMimeData(both);
}

void TimelinePane::nextMatch()
{
    goToMatch(true);
}

void TimelinePane::previousMatch()
{
    goToMatch(false);
}

/// Under a filter every row is a match; without one, those of the last search are looked for.
void TimelinePane::goToMatch(bool forward)
{
    const std::optional<models::TimelineKey> from = m_model->keyAt(m_list->currentIndex().row());
    if (!m_typed.isEmpty() || m_searched.isEmpty() || !from)
        m_list->step(forward ? 1 : -1);
    else
        m_model->seekNext(withLane(m_searched), *from, forward);
}

void TimelinePane::sought(int row)
{
    m_list->goTo(row);
}

void TimelinePane::pinSelected()
{
    const TimelineItem *const item = current();
    if (const auto *event = item ? std::get_if<store::MirrorEvent>(item) : nullptr)
        pinRow(event->row);
}

void TimelinePane::pinRow(qint64 row)
{
    if (console().store().isReadOnly())
        return;
    const auto withRaw = [row](store::Database &mirror) { return store::MirrorEvents(mirror).find(row); };
    base::whenDone(console().store().readMirror(withRaw), this,
                   [this](const base::Result<std::optional<store::MirrorEvent>> &found) {
                       if (!found)
                           console().report(found.error());
                       if (!found || !*found)
                           return;
                       base::whenDone(console().store().readJournal(&store::incidentList), this,
                                      [this, event = **found](const base::Result<QList<store::IncidentRow>> &all) {
                                          if (!all) {
                                              console().report(all.error());
                                              return;
                                          }
                                          QList<store::IncidentRow> open = *all;
                                          open.removeIf(
                                              [](const store::IncidentRow &incident) { return !incident.open; });
                                          choosePlace(open, event);
                                      });
                   });
}

/// Into the only open incident at once; of several, the number before it chooses.
void TimelinePane::choosePlace(const QList<store::IncidentRow> &open, const store::MirrorEvent &event)
{
    if (open.isEmpty()) {
        console().report({base::ErrorKind::Refused, tr("No incident is open to pin this to"),
                          tr("declare one, or open a closed one again")});
        return;
    }
    if (open.size() == 1) {
        pinTo(open.first().id, event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pinMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Pin to which incident"));
    for (int i = 0; i < open.size(); ++i) {
        QString name =
            m_model->wording().label(open.at(i).id) + QStringLiteral("  ") + base::beginning(open.at(i).title, 60);
        name.replace(u'&', QLatin1String("&&"));
        const QString key = i < 9 ? QStringLiteral("&%1  ").arg(i + 1) : QString();
        menu->addAction(key + name, this, [this, id = open.at(i).id, event] { pinTo(id, event); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(
        m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft() + QPoint(64, 0)));
}

void TimelinePane::pinTo(const QString &incident, const store::MirrorEvent &event)
{
    base::whenDone(
        console().store().subject(incident), this, [this, event](const base::Result<journal::SubjectPtr> &subject) {
            if (!subject) {
                console().report(subject.error());
                return;
            }
            const auto state = std::static_pointer_cast<const incidents::Incident>(*subject);
            console().carryOut(desk::pinEventToStory(*state, event.event, console().store().newId(), console().by()));
        });
}

void TimelinePane::openImport(const QString &path)
{
    m_dialog->showFile(path);
    m_dialog->open();
}

void TimelinePane::beginImport(const desk::Import &import)
{
    m_last = new FileImport(console(), import, this);
    connect(m_last, &FileImport::finished, this, [this, begun = m_last] { importEnded(begun); });
    m_dialog->showImport(m_last);
}

/// In the dialog, when it is still looked at; else in a notice from which it can be opened.
void TimelinePane::importEnded(FileImport *import)
{
    const bool fine = import->outcome()->ok();
    if (!m_dialog->isVisible()) {
        m_banner->setKind(fine ? look::Banner::Kind::Ok : look::Banner::Kind::Bad);
        m_banner->setSpans({look::strong(import->fileName()), look::plain(QStringLiteral(": ") + import->summary())});
        m_banner->clearVerbs();
        connect(m_banner->addVerb(tr("Details")), &QPushButton::clicked, this, [this] {
            m_dialog->showImport(m_last);
            m_dialog->open();
            m_banner->hide();
        });
        m_banner->show();
    }
    Q_EMIT imported();
}

void TimelinePane::fillSaved()
{
    m_savedMenu->clear();
    for (const SavedFilters::Saved &saved : m_filters.all()) {
        QString name = saved.name + u'\t' + saved.text;
        name.replace(u'&', QLatin1String("&&"));
        m_savedMenu->addAction(name, this, [this, text = saved.text] { m_filter->put(text); });
    }
    if (!m_filters.all().isEmpty())
        m_savedMenu->addSeparator();
    m_savedMenu->addAction(m_save);
    m_savedMenu
        ->addAction(tr("Copy this filter as text"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_filter->text()); })
        ->setEnabled(!m_filter->text().isEmpty());
    if (m_filters.all().isEmpty())
        return;
    QMenu *const forget = m_savedMenu->addMenu(tr("Forget"));
    for (const SavedFilters::Saved &saved : m_filters.all()) {
        QString name = saved.name;
        forget->addAction(name.replace(u'&', QLatin1String("&&")), this, [this, name = saved.name] {
            m_filters.forget(name);
            keepFilters();
        });
    }
}

/// At once, for a crash must not cost them; they are of the program, not of one workspace.
void TimelinePane::keepFilters()
{
    QSettings &settings = console().settings();
    settings.beginGroup(name());
    m_filters.write(settings);
    settings.endGroup();
}

void TimelinePane::saveFilter()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save filter"));
    ask->setLabelText(tr("Name of “%1”").arg(m_filter->text().left(80)));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        m_filters.save(name, timeline::filterText(m_typed));
        keepFilters();
    });
    ask->open();
}

void TimelinePane::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && m_import->isEnabled())
        event->acceptProposedAction();
}

void TimelinePane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openImport(event->mimeData()->urls().first().toLocalFile());
}

} // namespace panes
