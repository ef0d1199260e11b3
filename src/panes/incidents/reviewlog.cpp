#include "panes/incidents/reviewlog.h"

#include "desk/journal/pin.h"
#include "desk/journal/unpin.h"
#include "models/incidents/timelinelinesmodel.h"
#include "models/incidents/zoneat.h"
#include "panes/console/console.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <cmath>

namespace panes {

using View = models::TimelineLinesModel::View;

namespace {

const QString storyId = QStringLiteral("story");
const QString allId = QStringLiteral("all");

} // namespace

ReviewLog::ReviewLog(console::Console &console, QWidget *parent)
    : Cell(parent)
    , m_console(console)
    , m_model(new models::TimelineLinesModel(this))
    , m_views(new look::ChipBar(this))
    , m_filter(new look::SearchField(tr("Filter"), this))
    , m_list(new TimelineList(this))
    , m_none(new look::EmptyState(tr("Nothing here"), {}, this))
    , m_hints(new HintStrip(this))
{
    buildHead(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("The log"));
    m_list->installEventFilter(this);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_none, 1);
    column()->addWidget(m_hints);
    zonesChanged();
    refresh();
}

void ReviewLog::buildHead(look::Cell *cell)
{
    auto *head = new look::SectionHead(tr("Log"), this);
    m_views->addChip(allId, tr("All"));
    m_views->addChip(storyId, tr("Story"));
    m_views->setAccessibleName(tr("View of the log"));
    m_filter->setKey(QStringLiteral("/"));
    m_filter->setFixedWidth(168);
    m_filter->setToolTip(tr("kind:decision author:bo after:-1h \"a phrase\" -word"));
    head->addBeside(m_views);
    head->addTrailing(m_filter);
    cell->column()->addWidget(head);
    connect(m_views, &look::ChipBar::chosen, this, &ReviewLog::setView);
    connect(m_filter, &QLineEdit::textChanged, this, &ReviewLog::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &look::SearchField::left, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
}

void ReviewLog::setIncident(const incidents::IncidentPtr &incident)
{
    m_incident = incident;
    m_model->setIncident(incident);
    refresh();
}

void ReviewLog::zonesChanged()
{
    const QTimeZone zone = m_console.zones().zone();
    m_model->setZone(zone);
    const look::clocktext::Zone shown = models::zoneAt(zone, m_console.now());
    const QString widest = look::clocktext::time(m_console.now(), shown);
    m_list->setEdge(int(std::ceil(look::Fonts::width(look::Font::Mono, widest))) + 1);
}

QString ReviewLog::view() const
{
    return m_model->view() == View::Story ? storyId : allId;
}

void ReviewLog::setView(const QString &view)
{
    m_views->setCurrent(view);
    m_model->setView(view == storyId ? View::Story : View::All);
    refresh();
}

void ReviewLog::applyFilter()
{
    const base::Result<timeline::Filter> filter = timeline::parseFilter(m_filter->text());
    m_hints->showError(filter ? QString() : filter.error().text());
    if (filter)
        m_model->setFilter(*filter, m_console.now());
    refresh();
}

void ReviewLog::refresh()
{
    m_views->setText(allId, tr("All %1").arg(m_model->count(View::All)));
    m_views->setText(storyId, tr("Story %1").arg(m_model->count(View::Story)));
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_none->setVisible(empty);
    m_none->setTitle(m_filter->text().isEmpty() ? tr("Nothing here yet") : tr("No line matches"));
    m_none->setText(m_filter->text().isEmpty() ? tr("Milestones, decisions and what is pinned with p make the story.")
                                               : tr("Esc in the filter shows all lines again."));
}

const journal::Line *ReviewLog::selected() const
{
    return m_list->currentIndex().isValid() ? m_model->line(m_list->currentRow()) : nullptr;
}

void ReviewLog::select(const QString &entryId)
{
    if (m_model->rowOf(entryId) < 0) {
        m_filter->clear();
        setView(allId);
    }
    if (const int row = m_model->rowOf(entryId); row >= 0)
        m_list->goTo(row);
}

void ReviewLog::togglePin()
{
    const journal::Line *line = selected();
    if (!line || !m_incident) {
        m_hints->showHint(tr("Select an entry first: j and k move"));
        return;
    }
    const QString id = line->entry->id;
    m_console.carryOut(line->pinned ? desk::unpin(*m_incident, id, m_console.by())
                                    : desk::pin(*m_incident, id, m_console.by()));
}

void ReviewLog::go(int step)
{
    const int from = m_list->currentIndex().isValid() ? m_list->currentRow() : (step > 0 ? -1 : m_model->rowCount());
    m_list->goTo(std::clamp(from + step, 0, std::max(0, m_model->rowCount() - 1)));
}

bool ReviewLog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Cell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QString text = key->text();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (text == QLatin1String("p"))
        togglePin();
    else if (text == QLatin1String("r") || text == QLatin1String("q") || enter) {
        if (const journal::Line *line = selected())
            Q_EMIT referenceWanted(line->entry->id, text == QLatin1String("q"));
    } else if (text == QLatin1String("/"))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (text == QLatin1String("j") || text == QLatin1String("k"))
        go(text == QLatin1String("j") ? 1 : -1);
    else if (text == QLatin1String("g"))
        m_list->goTo(0);
    else if (text == QLatin1String("G"))
        m_list->goTo(m_model->rowCount() - 1);
    else if (text == QLatin1String("s"))
        setView(view() == storyId ? allId : storyId);
    else
        return false;
    return true;
}

} // namespace panes
