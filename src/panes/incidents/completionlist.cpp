#include "panes/incidents/completionlist.h"

#include "models/look/span.h"
#include "panes/look/rowlist.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace panes {

namespace {

constexpr int rowHeight = 24;
constexpr int widest = 480;

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 10;
    shape.right = 10;
    shape.padding = 3;
    shape.minimum = rowHeight;
    shape.maxLines = 1;
    return shape;
}

} // namespace

CompletionList::CompletionList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new look::RowList(shape(), this))
{
    setAccessibleName(tr("What could be typed"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(accessibleName());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 5, 1, 5);
    box->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT taken(at(index.row())); });
    hide();
}

void CompletionList::offer(const QList<incidents::Candidate> &candidates, QPoint foot, int width)
{
    if (candidates.isEmpty()) {
        hide();
        return;
    }
    if (candidates != m_candidates) {
        m_candidates = candidates;
        m_model->clear();
        for (auto one = candidates.crbegin(); one != candidates.crend(); ++one) {
            auto *item = new QStandardItem(one->insert.trimmed());
            item->setData(QVariant::fromValue(look::Spans{look::mono(one->insert.trimmed(), look::Token::Text),
                                                          look::dim(QStringLiteral("   ") + one->explanation)}),
                          look::SpansRole);
            item->setData(one->insert.trimmed() + QStringLiteral(", ") + one->explanation, Qt::AccessibleTextRole);
            m_model->appendRow(item);
        }
    }
    const int height = int(candidates.size()) * rowHeight + 10;
    const int top = std::max(0, foot.y() - height);
    setGeometry(foot.x(), top, std::min(width, widest), foot.y() - top);
    show();
    raise();
    if (!hasChoice())
        m_list->scrollToBottom();
}

bool CompletionList::hasChoice() const
{
    return isVisible() && m_list->currentIndex().isValid();
}

void CompletionList::moveChoice(int step)
{
    const int count = m_model->rowCount();
    const int from = hasChoice() ? m_list->currentIndex().row() : (step < 0 ? count : -1);
    const int to = from + step;
    m_list->setCurrentIndex(to >= 0 && to < count ? m_model->index(to, 0) : QModelIndex());
}

incidents::Candidate CompletionList::at(int row) const
{
    return m_candidates.value(m_candidates.size() - 1 - row);
}

incidents::Candidate CompletionList::choice() const
{
    return hasChoice() ? at(m_list->currentIndex().row()) : m_candidates.value(0);
}

void CompletionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::snap::round(painter, rect(), 6, look::Theme::color(look::Token::Raised),
                      look::Theme::color(look::Token::Line2));
}

} // namespace panes
