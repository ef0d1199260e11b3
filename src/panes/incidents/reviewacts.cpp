// What is done in the review: pages, references, drafts written, the next step.
#include "base/whendone.h"
#include "desk/incidents/closereview.h"
#include "desk/incidents/openreview.h"
#include "desk/incidents/returnreview.h"
#include "desk/incidents/submitreview.h"
#include "desk/incidents/writereview.h"
#include "domain/incidents/logreference.h"
#include "models/incidents/linespans.h"
#include "models/look/copytext.h"
#include "panes/console/askdialog.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/incidentitems.h"
#include "panes/incidents/relations.h"
#include "panes/incidents/reportdialog.h"
#include "panes/incidents/reviewdraft.h"
#include "panes/incidents/reviewlog.h"
#include "panes/incidents/reviewpage.h"
#include "panes/incidents/reviewpane.h"
#include "panes/incidents/reviewstepcell.h"
#include "panes/incidents/sectionpage.h"
#include "panes/incidents/signdialog.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/rowlist.h"

#include <QKeyEvent>
#include <QStackedWidget>

namespace panes {

using namespace incidents;

QAction *ReviewPane::addVerb(const char *id, const QString &text, const QString &key, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_needIncident.append(action);
    return action;
}

void ReviewPane::addVerbs()
{
    addVerb("review.step", tr("The review's next step"), QStringLiteral("Ctrl+Shift+Return"), [this] { takeStep(); });
    addVerb("incident.write_review", tr("Write what is typed on this page"), QStringLiteral("Ctrl+S"),
            [this] { write(false); });
    addVerb("review.write-on", tr("Write this page and go to the next one"), QStringLiteral("Ctrl+Return"),
            [this] { write(true); });
    addVerb("incident.return_review", tr("Return the review to draft"), QStringLiteral("Ctrl+Shift+R"),
            [this] { giveBack(); });
    addVerb("review.next-page", tr("Next page of the review"), QStringLiteral("Alt+Down"), [this] { turn(1); });
    addVerb("review.previous-page", tr("Previous page of the review"), QStringLiteral("Alt+Up"), [this] { turn(-1); });
    addVerb("review.next", tr("Next review that is due"), QStringLiteral("Ctrl+Tab"), [this] { showNext(1); });
    addVerb("review.previous", tr("Previous review that is due"), QStringLiteral("Ctrl+Shift+Tab"),
            [this] { showNext(-1); });
    addVerb("review.board", tr("This incident on the board"), {}, [this] { console().openIncident(m_incident->id); });
    addVerb("review.due", tr("List the reviews that are due"), {}, [this] { console().openReviewsDue(); });
    addVerb("incident.issue_report", tr("The post-incident report"), QStringLiteral("Ctrl+Shift+E"),
            [this] { openReport(); });
    addVerb("incident.reopen", tr("Reopen the incident"), {},
            [this] { m_relations->reopen(m_incident, m_states->labelOf(m_incident->id)); });
    addVerb("incident.link", tr("Related incidents"), {},
            [this] { m_relations->links(m_incident, m_states->labelOf(m_incident->id)); });
    addVerb("review.action", tr("Open an action item of this incident"), {},
            [this] { console().addAction(m_incident->id); });
}

void ReviewPane::turn(int step)
{
    showPage(m_pagesModel->beside(m_page, step));
    focusHome();
}

void ReviewPane::showNext(int step)
{
    for (qsizetype i = 0; i < m_awaited.size(); ++i) {
        if (m_awaited.at(i).incidentId == m_wanted) {
            showIncident(m_awaited.at((i + step + m_awaited.size()) % m_awaited.size()).incidentId);
            return;
        }
    }
    if (!m_awaited.isEmpty())
        showIncident(m_awaited.first().incidentId);
}

void ReviewPane::insertReference(const QString &entryId, bool quoted)
{
    const journal::Line *line = m_incident ? m_incident->line(entryId) : nullptr;
    if (!line)
        return;
    if (current() != m_section) {
        m_log->hints()->showHint(tr("A reference goes into a section: choose one at the left"));
        return;
    }
    const QString reference = referenceTo(*line);
    m_log->hints()->showHint(tr("Referred to"));
    m_section->insert(quoted && !line->text.isEmpty() ? QStringLiteral("“%1” %2").arg(line->text, reference)
                                                      : reference);
}

void ReviewPane::write(bool goOn)
{
    const QPointer<ReviewPane> pane(this);
    const bool writes = current()->write([pane, goOn] {
        if (pane && goOn)
            pane->turn(1);
    });
    if (!writes && goOn)
        turn(1);
    else if (!writes)
        m_log->hints()->showHint(tr("Nothing is typed here that is not written"));
}

/// Writes every section that is typed and not written, one after the other, then goes on.
void ReviewPane::writeDrafts(const std::function<void()> &then)
{
    const QSet<QString> keys = m_draft->keys();
    for (const QString &key : keys) {
        const std::optional<ReviewSection> section = reviewSectionFrom(key);
        if (!section)
            continue;
        const ReviewDraft::Page page = m_draft->page(key);
        const QString written = m_incident->review.sections.value(*section).text;
        if (page.basis != written && page.text.trimmed() != written) {
            showPage(key);
            m_log->hints()->showHint(tr("Take theirs or keep mine first"));
            return;
        }
        const QPointer<ReviewPane> pane(this);
        console().carryOut(desk::writeReview(*m_incident, *section, page.text.trimmed(), console().by()),
                           [pane, key, then](const store::Committed &) {
                               if (!pane)
                                   return;
                               pane->m_draft->drop(key);
                               pane->writeDrafts(then);
                           });
        return;
    }
    then();
}

/// Carries out what `verb` makes of the incident as the disk has it.
void ReviewPane::withFresh(const std::function<base::Result<journal::Deed>(const Incident &)> &verb)
{
    base::whenDone(console().store().subject(m_wanted), this,
                   [this, verb](const base::Result<journal::SubjectPtr> &read) {
                       if (read)
                           console().carryOut(verb(static_cast<const Incident &>(**read)));
                       else
                           console().report(read.error());
                   });
}

void ReviewPane::takeStep()
{
    using Step = models::ReviewStep;
    if (!m_incident)
        return;
    const auto by = [this] { return console().by(); };
    switch (m_step->standing().step) {
    case Step::CloseIncident:
        console().openIncident(m_incident->id);
        break;
    case Step::Open:
        withFresh([by](const Incident &incident) { return desk::openReview(incident, by().actor, by()); });
        break;
    case Step::Submit:
        writeDrafts(
            [this, by] { withFresh([by](const Incident &incident) { return desk::submitReview(incident, by()); }); });
        break;
    case Step::Sign:
        if (m_step->standing().allowed)
            (new SignDialog(console(), m_incident, counts(), window()))->open();
        break;
    case Step::Close:
        closeReview();
        break;
    case Step::Report:
        openReport();
        break;
    case Step::None:
        break;
    }
}

void ReviewPane::closeReview()
{
    readItemsOf(console().store(), this, m_wanted, [this](const base::Result<QList<actions::ActionPtr>> &items) {
        if (!items) {
            console().report(items.error());
            return;
        }
        withFresh([this, items = *items](const Incident &incident) {
            return desk::closeReview(incident, items, console().by());
        });
    });
}

void ReviewPane::giveBack()
{
    if (!m_incident || !m_step->standing().canReturn)
        return;
    const console::Asked why{.caption = tr("&Why"), .hint = tr("What is missing, wrong or a guess"), .paragraph = true};
    auto *dialog = new console::AskDialog(
        console(), {tr("Return the review to draft"), m_incident->title, {why}, tr("Return it")}, window());
    connect(dialog, &console::AskDialog::answered, this, [this, dialog](const QStringList &answers) {
        dialog->carryOut(desk::returnReview(*m_incident, answers.first(), console().by()));
    });
    dialog->open();
}

void ReviewPane::openReport()
{
    if (m_incident)
        (new ReportDialog(console(), m_incident, window()))->open();
}

bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool down = key->key() == Qt::Key_Down || key->text() == QLatin1String("j");
    const bool up = key->key() == Qt::Key_Up || key->text() == QLatin1String("k");
    if (enter)
        focusHome();
    else if (down || up)
        showPage(m_pagesModel->beside(m_page, down ? 1 : -1));
    else
        return false;
    return true;
}

QString ReviewPane::selectionAsMarkdown() const
{
    const journal::Line *line = m_log->selected();
    if (!line)
        return {};
    return QStringLiteral("- `%1` **%2** %3 — %4\n")
        .arg(models::edgeTime(*line, console().zones().zone()), models::kindWord(line->kind),
             look::copytext::markdown(line->text), look::copytext::markdown(models::authorOf(*line)));
}

QString ReviewPane::selectionAsTable() const
{
    const journal::Line *line = m_log->selected();
    if (!line)
        return {};
    return QStringList{base::rfc3339(models::happened(*line)), base::rfc3339(line->entry->recorded),
                       models::kindWord(line->kind), look::copytext::cell(line->text),
                       look::copytext::cell(models::authorOf(*line))}
        .join(u'\t');
}

QList<console::KeyHint> ReviewPane::keys() const
{
    const QString pages = tr("Pages");
    const QString log = tr("In the log");
    return {{QStringLiteral("Alt+Down Alt+Up"), tr("next, previous page"), pages},
            {QStringLiteral("Ctrl+S"), tr("write this page"), pages},
            {QStringLiteral("Ctrl+Enter"), tr("write it and go to the next"), pages},
            {QStringLiteral("Ctrl+Shift+Enter"), tr("the next step: open, submit, sign, close"), pages},
            {QStringLiteral("Ctrl+Shift+R"), tr("return it to draft"), pages},
            {QStringLiteral("Ctrl+Tab"), tr("the next review that is due"), pages},
            {QStringLiteral("F6"), tr("page, log, list of pages"), pages},
            {QStringLiteral("j k g G"), tr("next, previous, first, last"), log},
            {QStringLiteral("p"), tr("into or out of the story"), log},
            {QStringLiteral("r"), tr("refer to the entry in the text"), log},
            {QStringLiteral("q"), tr("quote the entry in the text"), log},
            {QStringLiteral("s"), tr("the story, or all"), log},
            {QStringLiteral("/"), tr("filter"), log}};
}

} // namespace panes
