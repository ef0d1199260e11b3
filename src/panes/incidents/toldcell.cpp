#include "panes/incidents/toldcell.h"

#include "models/incidents/toldmodel.h"
#include "panes/incidents/tolddelegate.h"
#include "panes/look/label.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace panes {

namespace {

constexpr int margin = 6; ///< beside the list; its cells bring the rest

QString toldLine(const QString &stakeholder)
{
    return QStringLiteral("!told \"%1\" ").arg(stakeholder);
}

} // namespace

ToldCell::ToldCell(QWidget *parent)
    : Cell(parent)
    , m_model(new models::ToldModel(this))
    , m_head(new look::SectionHead(tr("Told"), this))
    , m_list(new QListView(this))
    , m_none(new look::Label(tr("Nobody must be told"), look::Font::Body, look::Token::Muted, this))
{
    m_head->setLineAbove(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ToldDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Told"));
    m_list->installEventFilter(this);
    m_none->setContentsMargins(12, 0, 12, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_list);
    column()->addWidget(m_head);
    column()->addLayout(row);
    column()->addWidget(m_none);
    column()->addSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &ToldCell::open);
}

void ToldCell::setIncident(const incidents::IncidentPtr &incident, base::Instant now)
{
    m_model->setIncident(incident, now);
    const int rows = m_model->rowCount();
    m_head->setRight(rows > 0 ? tr("%1 of %2").arg(m_model->told()).arg(rows) : QString());
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    fit();
}

void ToldCell::setZone(const QTimeZone &zone)
{
    m_model->setZone(zone);
}

void ToldCell::tick(base::Instant now)
{
    m_model->tick(now);
}

void ToldCell::fit()
{
    const int room = width() - 2 * margin - 2; // or the list wraps after one
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, ToldDelegate::neededWidth(m_model->index(row, 0)));
    const int columns = widest <= room / 2 ? 2 : 1; // a name is never cut
    m_list->setGridSize({std::max(80, room / columns), ToldDelegate::rowHeight});
    m_list->setFixedHeight((m_model->rowCount() + columns - 1) / columns * ToldDelegate::rowHeight);
}

void ToldCell::resizeEvent(QResizeEvent *event)
{
    Cell::resizeEvent(event);
    fit();
}

void ToldCell::open()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT lineBegun(toldLine(m_model->at(m_list->currentIndex().row()).key));
}

bool ToldCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return Cell::eventFilter(watched, event);
}

} // namespace panes
