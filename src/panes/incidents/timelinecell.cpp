#include "panes/incidents/timelinecell.h"

#include "models/incidents/timelinelinesmodel.h"
#include "models/incidents/zoneat.h"
#include "panes/console/console.h"
#include "panes/incidents/boardpicture.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/knownbar.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/iconbutton.h"
#include "panes/look/label.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QVBoxLayout>

#include <cmath>

namespace panes {

using View = models::TimelineLinesModel::View;

namespace {

const QString storyId = QStringLiteral("story");
const QString allId = QStringLiteral("all");
const QString mineId = QStringLiteral("mine");

} // namespace

TimelineCell::TimelineCell(console::Console &console, QWidget *overlay, QWidget *parent)
    : Cell(Qt::LeftEdge | Qt::RightEdge, look::Token::Surface, parent)
    , m_console(console)
    , m_model(new models::TimelineLinesModel(this))
    , m_head(new look::SectionHead(tr("Timeline"), this))
    , m_views(new look::ChipBar(this))
    , m_filter(new look::SearchField(tr("Filter"), this))
    , m_zone(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_fold(new look::IconButton(QStringLiteral("timeline"), tr("Show or fold away the picture"), this))
    , m_picture(new BoardPicture(console, this))
    , m_list(new TimelineList(this))
    , m_none(new look::EmptyState(tr("Nothing here"), {}, this))
    , m_hints(new HintStrip(this))
    , m_known(new KnownBar(console.zones(), this))
    , m_line(new ScribeLine(overlay, this))
{
    buildHead();
    m_list->setModel(m_model);
    m_model->setActor(console.actor());
    column()->addWidget(m_head);
    column()->addWidget(m_picture);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_none, 1);
    column()->addWidget(m_hints);
    column()->addWidget(m_known);
    column()->addWidget(m_line);
    m_known->hide();
    connect(m_list, &TimelineList::newBelowChanged, m_hints, &HintStrip::setNewBelow);
    connect(m_hints, &HintStrip::newWanted, m_list, &TimelineList::goToEnd);
    connect(m_line, &ScribeLine::wrong, m_hints, &HintStrip::showError);
    connect(m_picture, &BoardPicture::hint, m_hints, &HintStrip::showHint);
    connect(&console, &console::Console::actorChanged, this, [this] { m_model->setActor(m_console.actor()); });
    zonesChanged();
    updateCounts();
}

void TimelineCell::buildHead()
{
    m_views->addChip(storyId, tr("Story"));
    m_views->addChip(allId, tr("All"));
    m_views->addChip(mineId, tr("Mine"));
    m_views->setAccessibleName(tr("View of the timeline"));
    m_views->setCurrent(allId);
    m_filter->setKey(QStringLiteral("/"));
    m_filter->setFixedWidth(200);
    m_filter->setToolTip(tr("kind:decision author:bo after:-1h \"a phrase\" -word"));
    m_head->addBeside(m_views);
    m_head->addTrailing(m_filter);
    m_head->addTrailing(m_zone);
    m_head->addTrailing(m_fold);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { m_picture->setOpen(!m_picture->isOpen()); });
    connect(m_picture, &BoardPicture::entryWanted, this, &TimelineCell::select);
    connect(m_views, &look::ChipBar::chosen, this, &TimelineCell::setView);
    connect(m_filter, &QLineEdit::textChanged, this, &TimelineCell::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &look::SearchField::left, this, &TimelineCell::filterLeft);
}

void TimelineCell::setIncident(const incidents::IncidentPtr &incident, base::Instant now)
{
    m_now = now;
    m_model->setIncident(incident);
    updateCounts();
}

void TimelineCell::zonesChanged()
{
    const QTimeZone zone = m_console.zones().zone();
    const base::Instant now = m_console.now();
    m_model->setZone(zone);
    const look::clocktext::Zone shown = models::zoneAt(zone, now);
    m_zone->setText(shown.name == QLatin1String("Z") ? QStringLiteral("UTC") : shown.name);
    const QString widest = look::clocktext::time(now, shown);
    m_list->setEdge(int(std::ceil(look::Fonts::width(look::Font::Mono, widest))) + 1);
}

QString TimelineCell::view() const
{
    return m_model->view() == View::Story ? storyId : m_model->view() == View::All ? allId : mineId;
}

void TimelineCell::setView(const QString &view)
{
    m_views->setCurrent(view);
    m_model->setView(view == storyId ? View::Story : view == mineId ? View::Mine : View::All);
    updateCounts();
}

void TimelineCell::toggleHidden()
{
    m_model->setShowHidden(!m_model->showsHidden());
    m_hints->showHint(m_model->showsHidden() ? tr("Struck and system lines are shown; h hides them") : QString());
    updateCounts();
}

void TimelineCell::applyFilter()
{
    const base::Result<timeline::Filter> filter = timeline::parseFilter(m_filter->text());
    if (!filter) {
        m_hints->showError(filter.error().text());
        return;
    }
    m_hints->showError({});
    if (!filter->isEmpty())
        m_sought = *filter;
    m_model->setFilter(*filter, m_console.now());
    m_picture->feed().setFilter(*filter);
    updateCounts();
}

/// What the list shows, and the clocks.
void TimelineCell::updatePicture()
{
    QList<const journal::Line *> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.append(m_model->line(row));
    m_picture->setIncident(m_model->incident(), shown, m_now);
}

void TimelineCell::updateCounts()
{
    updatePicture();
    m_views->setText(storyId, tr("Story %1").arg(m_model->count(View::Story)));
    m_views->setText(allId, tr("All %1").arg(m_model->count(View::All)));
    m_views->setText(mineId, tr("Mine %1").arg(m_model->count(View::Mine)));
    const bool empty = m_model->rowCount() == 0;
    if (empty && m_list->hasFocus())
        m_line->setFocus(Qt::OtherFocusReason); // the list goes, the keyboard must be somewhere
    m_list->setVisible(!empty);
    m_none->setVisible(empty);
    if (!empty)
        return;
    const bool filtered = !m_filter->text().isEmpty();
    m_none->setTitle(filtered ? tr("No line matches") : tr("Nothing here yet"));
    m_none->setText(filtered ? tr("Esc in the filter shows all lines again.")
                        : m_model->view() == View::Story
                        ? tr("Milestones, decisions and what is pinned with p make the story.")
                        : tr("Type what happens in the line below."));
}

void TimelineCell::goToBoundary(bool forward)
{
    m_list->goTo(m_model->boundary(m_list->currentRow(), forward));
}

void TimelineCell::goToMatch(bool forward)
{
    if (m_sought.isEmpty()) {
        m_hints->showHint(tr("Nothing was searched yet: / filters"));
        return;
    }
    const int row = m_model->match(m_list->currentRow(), forward, m_sought, m_console.now());
    if (row < 0)
        m_hints->showHint(forward ? tr("No further match below") : tr("No further match above"));
    m_list->goTo(row);
}

void TimelineCell::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int from = m_list->currentIndex().isValid() ? m_list->currentRow() : (rows < 0 ? last + 1 : -1);
    m_list->goTo(std::clamp(from + rows, 0, std::max(0, last)));
}

const journal::Line *TimelineCell::selected() const
{
    return m_list->currentIndex().isValid() ? m_model->line(m_list->currentRow()) : nullptr;
}

void TimelineCell::select(const QString &entryId)
{
    const int row = m_model->rowOf(entryId);
    if (row < 0)
        m_hints->showHint(tr("This view or filter does not show it: All and an empty filter do"));
    else
        m_list->goTo(row);
}

void TimelineCell::reveal(const QString &entryId, bool wasAtEnd)
{
    const int row = m_model->rowOf(entryId);
    if (row < 0)
        m_hints->showHint(tr("Written. This view or filter does not show it"));
    else if (wasAtEnd)
        m_list->scrollTo(m_model->index(row, 0));
}

} // namespace panes
