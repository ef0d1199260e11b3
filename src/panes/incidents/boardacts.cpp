// What is done on the board: single keys, lines, dialogs, copying.
#include "base/whendone.h"
#include "desk/incidents/pinevent.h"
#include "desk/incidents/scribe.h"
#include "domain/incidents/scribeline.h"
#include "domain/incidents/words.h"
#include "models/incidents/linespans.h"
#include "models/incidents/timelinelinesmodel.h"
#include "models/look/copytext.h"
#include "panes/console/evidencecapture.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/boardpicture.h"
#include "panes/incidents/calldialog.h"
#include "panes/incidents/closedialog.h"
#include "panes/incidents/decisionsdialog.h"
#include "panes/incidents/declaredialog.h"
#include "panes/incidents/entrydialog.h"
#include "panes/incidents/handoverdialog.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/incidents/updatedialog.h"
#include "panes/look/searchfield.h"
#include "panes/picture/pictureview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace panes {

void BoardPane::keyPressEvent(QKeyEvent *event)
{
    if (m_incident && m_keys->handle(*event))
        return;
    Pane::keyPressEvent(event);
}

void BoardPane::press(BoardKey key)
{
    switch (key) {
    case BoardKey::Home:
        m_known ? leaveKnown() : focusHome();
        break;
    case BoardKey::Filter:
        m_timeline->filterField()->setFocus(Qt::ShortcutFocusReason);
        break;
    case BoardKey::ToggleHidden:
        m_timeline->toggleHidden();
        break;
    case BoardKey::Help:
        console().invoke(QStringLiteral("help.keys"));
        break;
    case BoardKey::NextMatch:
    case BoardKey::PreviousMatch:
        m_timeline->goToMatch(key == BoardKey::NextMatch);
        break;
    case BoardKey::NextPhase:
    case BoardKey::PreviousPhase:
        m_timeline->goToBoundary(key == BoardKey::NextPhase);
        break;
    case BoardKey::Next:
    case BoardKey::Previous:
    case BoardKey::First:
    case BoardKey::Last:
        move(key);
        break;
    case BoardKey::Open:
        openEntry();
        break;
    case BoardKey::Pin:
    case BoardKey::Tag:
    case BoardKey::Comment:
    case BoardKey::Amend:
    case BoardKey::Strike:
        mark(key);
        break;
    }
}

/// In the list that has the focus, else in the timeline.
void BoardPane::move(BoardKey key)
{
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!view || !isAncestorOf(view))
        view = m_timeline->list();
    const int rows = view->model()->rowCount();
    if (rows == 0)
        return;
    const int from = view->currentIndex().isValid() ? view->currentIndex().row() : key == BoardKey::Next ? -1 : rows;
    const int to = key == BoardKey::First ? 0
        : key == BoardKey::Last           ? rows - 1
                                          : std::clamp(from + (key == BoardKey::Next ? 1 : -1), 0, rows - 1);
    view->setCurrentIndex(view->model()->index(to, 0));
    view->scrollTo(view->currentIndex());
    if (key == BoardKey::Last && view == m_timeline->list())
        m_timeline->list()->goToEnd();
}

void BoardPane::mark(BoardKey key)
{
    const journal::Line *line = m_timeline->selected();
    if (!line) {
        m_timeline->hints()->showHint(tr("Select an entry first: j and k move, G goes to the last"));
        return;
    }
    const QString about = line->entry->id;
    if (key == BoardKey::Pin)
        carry(line->pinned ? QStringLiteral("!unpin") : QStringLiteral("!pin"), about);
    else if (key == BoardKey::Strike && line->struck)
        carry(QStringLiteral("!restore"), about);
    else if (key == BoardKey::Strike)
        begin(QStringLiteral("!strike "), about);
    else if (key == BoardKey::Tag)
        begin(QStringLiteral("!tag ") + line->tags.join(u' '), about);
    else if (key == BoardKey::Comment)
        begin(QStringLiteral("!comment "), about);
    else if (key == BoardKey::Amend)
        begin(QStringLiteral("!amend ") + line->text, about);
}

void BoardPane::showEntries(const QString &id, const QStringList &entries)
{
    m_entries = entries;
    if (m_incident && m_incident->id == id)
        showAwaited();
    else
        showIncident(id);
}

/// All lines, for a view or filter may hide them.
void BoardPane::showAwaited()
{
    if (m_entries.isEmpty() || !m_incident || !m_incident->line(m_entries.last()))
        return;
    const QStringList entries = std::exchange(m_entries, {});
    m_timeline->filterField()->clear();
    m_timeline->setView(QStringLiteral("all"));
    m_timeline->select(entries.last());
    m_timeline->list()->setFocus(Qt::OtherFocusReason);
    const QList<qint64> times = m_timeline->picture()->timesOf(entries);
    if (times.size() > 1)
        m_timeline->picture()->view()->measure(times.first(), times.last());
}

void BoardPane::pin(const timeline::MachineEvent &event)
{
    if (m_incident && !refusesWriting())
        console().carryOut(desk::pinEventToStory(*m_incident, event, console().store().newId(), console().by()));
}

void BoardPane::begin(const QString &line, const QString &about)
{
    if (!refusesWriting())
        m_timeline->line()->ask(line, about);
}

void BoardPane::carry(const QString &line, const QString &about, bool pin, bool typed)
{
    if (!m_incident || refusesWriting())
        return;
    if (m_writing) { // its turn comes when the disk has the one before
        m_waiting.append({line, about, pin, typed});
        return;
    }
    incidents::ScribeContext here = context();
    if (!about.isEmpty())
        here.selected = about;
    const base::Result<incidents::Scribed> said = incidents::readScribeLine(line, here);
    if (!said) {
        m_timeline->hints()->showError(said.error().text());
        return;
    }
    desk::ScribeSources sources{.playbooks = m_playbooks, .others = m_open->open()};
    if (pin)
        sources.pinAs = console().store().newId();
    gather(*said, sources, [this, line, typed, said = *said](const desk::ScribeSources &gathered) {
        commit(desk::write(*m_incident, said, gathered), line, typed);
    });
}

/// Has read what a line needs beside the incident, then goes on.
void BoardPane::gather(const incidents::Scribed &said, const desk::ScribeSources &sources,
                       const std::function<void(const desk::ScribeSources &)> &go)
{
    const auto refuse = [this](const base::Error &error) { m_timeline->hints()->showError(error.text()); };
    if (const auto *wanted = std::get_if<incidents::EvidenceWanted>(&said.said)) {
        if (wanted->path.isEmpty()) {
            chooseEvidence();
            return;
        }
        m_capture->capture({.path = wanted->path}, wanted->title, [sources, go, refuse](const auto &file) {
            desk::ScribeSources gathered = sources;
            if (!file) {
                refuse(file.error());
                return;
            }
            gathered.captured = *file;
            go(gathered);
        });
        return;
    }
    const QString other = desk::otherIncident(said.said);
    if (other.isEmpty() || m_open->state(other)) {
        desk::ScribeSources gathered = sources;
        if (const incidents::IncidentPtr known = m_open->state(other))
            gathered.others.append(known);
        go(gathered);
        return;
    }
    base::whenDone(console().store().subject(other), this,
                   [sources, go, refuse](const base::Result<journal::SubjectPtr> &read) {
                       if (!read) {
                           refuse(read.error());
                           return;
                       }
                       desk::ScribeSources gathered = sources;
                       gathered.others.append(std::dynamic_pointer_cast<const incidents::Incident>(*read));
                       go(gathered);
                   });
}

void BoardPane::chooseEvidence()
{
    if (m_incident && !refusesWriting())
        console().captureEvidence(m_incident->id);
}

void BoardPane::openEvidence()
{
    if (m_incident)
        console().openEvidence(m_incident->id);
}

void BoardPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_incident && !m_known && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void BoardPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (m_incident && !paths.isEmpty() && !refusesWriting())
        console().captureEvidence(m_incident->id, paths);
}

void BoardPane::commit(const base::Result<journal::Deed> &deed, const QString &line, bool typed)
{
    if (!deed) {
        m_timeline->hints()->showError(deed.error().text());
        return;
    }
    const bool wasAtEnd = m_timeline->list()->isAtEnd();
    const int turn = m_timeline->line()->turn();
    m_writing = true;
    m_timeline->hints()->showError({});
    console().carryOut(
        *deed,
        [this, pane = QPointer<BoardPane>(this), line, typed, turn, wasAtEnd](const store::Committed &committed) {
            if (!pane)
                return;
            m_writing = false;
            if (typed)
                m_timeline->line()->finish(line, turn);
            if (!committed.entries.isEmpty() && !committed.entries.first()->type.startsWith(QLatin1String("journal.")))
                m_timeline->reveal(committed.entries.first()->id, wasAtEnd);
            carryWaiting();
        },
        [this, pane = QPointer<BoardPane>(this)](const base::Error &error) {
            if (!pane)
                return;
            m_writing = false;
            m_timeline->hints()->showError(error.text());
            m_waiting.clear(); // what was typed stands in the line still
        });
}

void BoardPane::carryWaiting()
{
    while (!m_waiting.isEmpty() && !m_writing) {
        const Waiting next = m_waiting.takeFirst();
        if (!next.typed) {
            carry(next.line, next.about, next.pin);
            continue;
        }
        m_waiting.removeIf([](const Waiting &other) { return other.typed; }); // they are one line by now
        m_timeline->line()->enter(next.pin);
    }
}

void BoardPane::openEntry()
{
    const journal::Line *line = m_timeline->selected();
    if (!line)
        return;
    auto *dialog = new EntryDialog(console(), m_incident, line->entry->id, window());
    connect(dialog, &EntryDialog::markWanted, this, [this](BoardKey key) { mark(key); });
    dialog->open();
}

void BoardPane::declare()
{
    auto *dialog = new DeclareDialog(console(), m_playbooks, QApplication::activeWindow());
    connect(dialog, &DeclareDialog::declared, this, [this](const QString &id) { console().openIncident(id); });
    dialog->open();
}

void BoardPane::close()
{
    if (!m_incident || refusesWriting())
        return;
    auto *dialog = new CloseDialog(console(), m_incident, window());
    dialog->open();
}

void BoardPane::openUpdate()
{
    if (m_incident && !refusesWriting())
        (new UpdateDialog(console(), m_incident, m_open->labelOf(m_incident->id), window()))->open();
}

void BoardPane::openHandover()
{
    if (m_incident && !refusesWriting())
        (new HandoverDialog(console(), m_incident, m_open->labelOf(m_incident->id), m_open->people(), window()))
            ->open();
}

void BoardPane::openCall()
{
    if (m_incident && !refusesWriting())
        (new CallDialog(console(), m_incident, {}, window()))->open();
}

void BoardPane::openDecisions()
{
    if (m_incident && !refusesWriting())
        (new DecisionsDialog(console(), m_incident, m_open->labelOf(m_incident->id), window()))->open();
}

QString BoardPane::selectionAsMarkdown() const
{
    const journal::Line *line = m_timeline->selected();
    if (!line)
        return {};
    const QTimeZone zone = console().zones().zone();
    return QStringLiteral("- `%1` **%2** %3 — %4\n")
        .arg(models::edgeTime(*line, zone), models::kindWord(line->kind), look::copytext::markdown(line->text),
             look::copytext::markdown(models::authorOf(*line)));
}

QString BoardPane::selectionAsTable() const
{
    const journal::Line *line = m_timeline->selected();
    if (!line)
        return {};
    return QStringList{base::rfc3339(models::happened(*line)), base::rfc3339(line->entry->recorded),
                       models::kindWord(line->kind), look::copytext::cell(line->text),
                       look::copytext::cell(models::authorOf(*line))}
        .join(u'\t');
}

QList<console::KeyHint> BoardPane::keys() const
{
    QList<console::KeyHint> hints;
    const QString line = tr("In the scribe line");
    hints.append({QStringLiteral("Enter"), tr("write it, now"), line});
    hints.append({QStringLiteral("Ctrl+Enter"), tr("write it and pin it to the story"), line});
    hints.append({QStringLiteral("Up Down"), tr("lines written before"), line});
    hints.append({QStringLiteral("Tab"), tr("complete"), line});
    hints.append({QStringLiteral("Esc"), tr("close the list, give back what was borrowed"), line});
    for (const incidents::GrammarRow &row : incidents::grammarHelp()) {
        if (hints.last().keys != row.typed) // a usage has a row for each example
            hints.append({row.typed, incidents::shown(row.does), line});
    }
    const QString board = tr("Outside text fields");
    hints.append({QStringLiteral("j k g G"), tr("next, previous, first, last"), board});
    hints.append({QStringLiteral("[ ]"), tr("previous and next milestone"), board});
    hints.append({QStringLiteral("/"), tr("filter; n and N go to the next and previous match"), board});
    hints.append({QStringLiteral("m …"), tr("milestone now: %1").arg(BoardKeys::milestoneHint()), board});
    hints.append({QStringLiteral("p t c x s"), tr("pin, tag, comment, amend, strike the selected entry"), board});
    hints.append({QStringLiteral("Enter"), tr("everything about the selected entry"), board});
    hints.append({QStringLiteral("h"), tr("show or hide struck and system lines"), board});
    hints.append({QStringLiteral("Space"), tr("in the playbook: done, or to do again"), board});
    hints.append({QStringLiteral("b"), tr("in the playbook: blocked"), board});
    hints.append({QStringLiteral("Esc"), tr("back to the scribe line, or from the past to now"), board});
    hints.append({QStringLiteral("Ctrl+T"), tr("the board as it was; Left and Right go from entry to entry"), board});
    const QString picture = tr("In the picture");
    hints.append({QStringLiteral("+ - 0"), tr("zoom in, zoom out, the response or everything"), picture});
    hints.append({QStringLiteral("j k"), tr("next, previous thing on the lane; Up and Down change the lane"), picture});
    hints.append({QStringLiteral("p m"), tr("pin a machine event, measure from the cursor"), picture});
    return hints;
}

} // namespace panes
