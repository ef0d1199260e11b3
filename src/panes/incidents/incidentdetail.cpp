#include "panes/incidents/incidentdetail.h"

#include "models/incidents/duemodel.h"
#include "models/incidents/figuresmodel.h"
#include "models/incidents/headline.h"
#include "models/incidents/summaries.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/summarycell.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

namespace {

look::RowDelegate::Shape clockShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 64;
    shape.edgeAlignment = Qt::AlignRight;
    shape.boldEdge = true;
    shape.left = 12;
    shape.right = 12;
    shape.padding = 3;
    shape.minimum = 24;
    shape.maxLines = 2;
    return shape;
}

} // namespace

IncidentDetail::IncidentDetail(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_body(new QWidget(this))
    , m_none(new look::Label(tr("Select an incident to see its clocks and roles"), look::Font::Body, look::Token::Muted,
                             this))
    , m_title(new look::RichLabel(this))
    , m_state(new look::RichLabel(this))
    , m_roles(new look::RichLabel(this))
    , m_dueHead(new look::SectionHead(tr("Due next"), this))
    , m_due(new models::DueModel(this))
    , m_clocks(new FittedList(clockShape(), 3, this))
    , m_figuresHead(new look::SectionHead(tr("Figures"), this))
    , m_figures(new models::FiguresModel(this))
    , m_figureList(new FittedList(clockShape(), 4, this))
    , m_scope(new SummaryCell(tr("Scope"), this))
    , m_evidence(new SummaryCell(tr("Evidence"), this))
    , m_open(new look::Button(tr("Open on the board"), QStringLiteral("Enter"), this))
    , m_review(new look::Button(tr("Its review"), QStringLiteral("e"), this))
{
    m_title->setMaxLines(3);
    m_state->setMaxLines(4);
    m_roles->setMaxLines(4);
    m_none->setContentsMargins(12, 12, 12, 12);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_clocks->setModel(m_due);
    m_clocks->setAccessibleName(tr("Due next"));
    m_dueHead->setLineAbove(true);
    m_figuresHead->setLineAbove(true);
    m_figuresHead->setRight(tr("Enter: where from"));
    m_figureList->setModel(m_figures);
    m_figureList->setAccessibleName(tr("Figures"));
    m_figureList->installEventFilter(this);
    connect(m_figureList, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { openFigure(index.row()); });
    m_open->setPrimary(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 12, 12, 12);
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addWidget(m_roles);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_review);
    foot->addWidget(m_open);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(words);
    body->addWidget(m_dueHead);
    body->addWidget(m_clocks);
    body->addWidget(m_figuresHead);
    body->addWidget(m_figureList);
    body->addWidget(m_scope);
    body->addWidget(m_evidence);
    body->addStretch(1);
    body->addLayout(foot);
    column()->addWidget(m_none, 1);
    column()->addWidget(m_body, 1);
    m_body->hide();
    connect(m_open, &QAbstractButton::clicked, this, &IncidentDetail::openWanted);
    connect(m_review, &QAbstractButton::clicked, this, &IncidentDetail::reviewWanted);
}

void IncidentDetail::setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now)
{
    m_incident = incident;
    m_label = label;
    m_body->setVisible(incident != nullptr);
    m_none->setVisible(incident == nullptr);
    if (!incident)
        return;
    m_review->setVisible(!incident->isOpen() && incident->status != incidents::Status::Merged);
    m_due->setSources({{incident, label}}, now);
    m_dueHead->setVisible(m_due->rowCount() > 0);
    m_clocks->setVisible(m_due->rowCount() > 0);
    m_figures->setIncident(incident);
    m_scope->setSpans(models::scopeSpans(*incident));
    m_evidence->setSpans(models::evidenceSpans(*incident));
    show(now);
}

void IncidentDetail::setReviewFirst(bool on)
{
    m_open->setPrimary(!on);
    m_open->setKey(on ? QString() : QStringLiteral("Enter"));
    m_review->setPrimary(on);
    m_review->setKey(on ? QStringLiteral("Enter") : QStringLiteral("e"));
}

void IncidentDetail::openFigure(int row)
{
    if (row >= 0 && row < m_figures->rowCount() && !m_figures->at(row).entries.isEmpty())
        Q_EMIT entriesWanted(m_figures->at(row).entries);
}

bool IncidentDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_figureList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openFigure(m_figureList->currentIndex().row());
            return true;
        }
    }
    return Cell::eventFilter(watched, event);
}

void IncidentDetail::tick(base::Instant now)
{
    if (!m_incident || !isVisible())
        return;
    m_due->tick(now);
    show(now);
}

void IncidentDetail::show(base::Instant now)
{
    const models::Headline head = models::headlineOf(*m_incident, now);
    m_title->setSpans({look::strong(head.title)});
    look::Spans state{look::mono(m_label, look::Token::Muted), look::plain(QStringLiteral("  ")),
                      look::plain(head.severityText), look::dim(QStringLiteral("  ") + head.elapsed),
                      look::lineBreak()};
    for (const models::HeadlineChip &chip : head.chips)
        state += {look::chip(chip.text, chip.variant), look::plain(QStringLiteral(" "))};
    m_state->setSpans(state);
    m_roles->setSpans(head.roles);
    m_roles->setVisible(!head.roles.isEmpty());
}

} // namespace panes
