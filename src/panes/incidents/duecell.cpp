#include "panes/incidents/duecell.h"

#include "panes/incidents/fittedlist.h"
#include "panes/look/chipbar.h"
#include "panes/look/label.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace panes {

namespace {

look::RowDelegate::Shape shape()
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

/// The line that settles a clock.
QString settling(const incidents::Clock &clock)
{
    const QString about = clock.key.section(u':', 1);
    switch (clock.kind) {
    case incidents::ClockKind::Acknowledge:
        return QStringLiteral("!m ack");
    case incidents::ClockKind::Respond:
        return QStringLiteral("!m responded ");
    case incidents::ClockKind::Notify:
        return QStringLiteral("!told \"%1\" ").arg(about);
    case incidents::ClockKind::Step:
    case incidents::ClockKind::Task:
    case incidents::ClockKind::TimeBox:
        return clock.kind == incidents::ClockKind::Step ? QStringLiteral("!done %1").arg(about)
                                                        : QStringLiteral("!done \"%1\"").arg(clock.what);
    case incidents::ClockKind::Roles:
        return QStringLiteral("!role ");
    default:
        return {};
    }
}

} // namespace

DueCell::DueCell(QWidget *parent)
    : Cell(parent)
    , m_model(new models::DueModel(this))
    , m_head(new look::SectionHead(tr("Due next"), this))
    , m_which(new look::ChipBar(this))
    , m_list(new FittedList(shape(), 4, this))
{
    m_which->addChip(QStringLiteral("one"), tr("This"));
    m_which->addChip(QStringLiteral("all"), tr("All"));
    m_which->setAccessibleName(tr("Of which incidents"));
    m_head->addBeside(m_which);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Due next"));
    m_list->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column()->addWidget(m_head);
    column()->addWidget(m_list);
    column()->addSpacing(4);
    connect(m_which, &look::ChipBar::chosen, this,
            [this](const QString &id) { setShowsAll(id == QLatin1String("all")); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void DueCell::setSources(const models::DueModel::Source &current, const QList<models::DueModel::Source> &all,
                         base::Instant now)
{
    m_current = current;
    m_sources = all;
    m_now = now;
    m_which->setVisible(all.size() > 1);
    if (all.size() < 2)
        m_all = false;
    refresh();
}

void DueCell::setShowsAll(bool all)
{
    m_all = all && m_sources.size() > 1;
    m_which->setCurrent(m_all ? QStringLiteral("all") : QStringLiteral("one"));
    refresh();
}

void DueCell::refresh()
{
    m_model->setSources(m_all ? m_sources : QList{m_current}, m_now);
    const int late = m_model->overdue();
    look::Spans right;
    if (late > 0)
        right = {look::strong(tr("%1 late").arg(late), look::Token::Bad), look::dim(QStringLiteral(" · "))};
    right.append(look::dim(QString::number(m_model->rowCount())));
    m_head->setRight(right);
}

void DueCell::tick(base::Instant now)
{
    const int before = m_model->overdue();
    m_now = now;
    const bool mayBlink = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_model->tick(now, !mayBlink || base::seconds(now.time_since_epoch()) % 2 == 0);
    if (m_model->overdue() != before)
        refresh();
}

void DueCell::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const models::DueRow due = m_model->at(row);
    if (!m_current.incident || due.incidentId != m_current.incident->id) {
        Q_EMIT incidentWanted(due.incidentId);
        return;
    }
    if (due.clock.kind == incidents::ClockKind::EvidenceExpiry) {
        Q_EMIT captureWanted();
        return;
    }
    const QString line = settling(due.clock);
    if (!line.isEmpty())
        Q_EMIT lineBegun(line);
}

bool DueCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_list->currentIndex().row());
            return true;
        }
    }
    return Cell::eventFilter(watched, event);
}

} // namespace panes
