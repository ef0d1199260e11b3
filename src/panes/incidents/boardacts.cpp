// What is done on the board: single keys, lines, dialogs, copying.
#include "desk/incidents/pinevent.h"
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
#include "panes/incidents/linequeue.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scopedialog.h"
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

void BoardPane::carry(const QString &line, const QString &about, bool pin)
{
    if (!m_incident || refusesWriting())
        return;
    m_timeline->hints()->showError({});
    m_queue->give(given(line, about, pin));
}

/// What was typed leaves the line at once, so that the next can be typed while a disk is slow.
void BoardPane::submit(const QString &text, const QString &about, bool pin)
{
    if (!m_incident || refusesWriting())
        return;
    GivenLine line = given(text, about, pin);
    line.draft = draftKey();
    m_timeline->line()->send(line.entry);
    m_queue->give(line);
}

GivenLine BoardPane::given(const QString &text, const QString &about, bool pin) const
{
    return {.incident = m_incident->id,
            .text = text,
            .about = about.isEmpty() ? context().selected : about,
            .draft = {},
            .entry = console().store().newId(),
            .pin = pin};
}

void BoardPane::lineWritten(const GivenLine &line, const store::Committed &committed)
{
    if (!line.draft.isEmpty())
        m_timeline->line()->written(line.draft, line.entry);
    const bool isMark =
        committed.entries.isEmpty() || committed.entries.first()->type.startsWith(QLatin1String("journal."));
    if (!isMark && m_incident && m_incident->id == line.incident)
        m_timeline->reveal(committed.entries.first()->id, m_wasAtEnd);
}

/// What could not be written comes back into the line it was typed in.
void BoardPane::linesFailed(const QList<GivenLine> &lines, const base::Error &error)
{
    QStringList typed;
    for (const GivenLine &line : lines) {
        if (!line.draft.isEmpty())
            typed.append(line.entry);
    }
    m_timeline->line()->giveBack(typed);
    const QString &incident = lines.first().incident;
    m_timeline->hints()->showError(m_incident && m_incident->id == incident
                                       ? error.text()
                                       : QStringLiteral("%1: %2").arg(m_open->labelOf(incident), error.text()));
}

/// A file is asked for on the board the line was given on; the line itself is done.
void BoardPane::fileWanted(const GivenLine &line)
{
    if (!line.draft.isEmpty())
        m_timeline->line()->written(line.draft, line.entry);
    if (m_incident && m_incident->id == line.incident)
        chooseEvidence();
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

void BoardPane::openScope()
{
    if (m_incident && !refusesWriting())
        (new ScopeDialog(console(), m_incident, m_open->labelOf(m_incident->id), window()))->open();
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
