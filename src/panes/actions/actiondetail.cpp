#include "panes/actions/actiondetail.h"

#include "domain/actions/words.h"
#include "models/actions/actionhistorymodel.h"
#include "models/actions/actionwording.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace panes {

using namespace actions;

namespace {

look::RowDelegate::Shape historyShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 12;
    shape.right = 12;
    shape.padding = 4;
    shape.maxLines = 4;
    return shape;
}

} // namespace

ActionDetail::ActionDetail(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_state(new look::RichLabel(this))
    , m_facts(new look::RichLabel(this))
    , m_events(new models::ActionHistoryModel(this))
    , m_history(new look::RowList(historyShape(), this))
    , m_next(new look::Button(QString(), QStringLiteral("Enter"), this))
    , m_owner(new look::Button(tr("Assign"), QStringLiteral("o"), this))
    , m_day(new look::Button(tr("Move the day"), QStringLiteral("t"), this))
{
    m_title->setWordWrap(true);
    m_facts->setMaxLines(24);
    m_history->setModel(m_events);
    m_history->setAccessibleName(tr("History"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 12, 12, 12);
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addWidget(m_facts);
    auto *head = new look::SectionHead(tr("History"), this);
    head->setLineAbove(true);
    column()->addLayout(words);
    column()->addWidget(head);
    column()->addWidget(m_history, 1);
    column()->addLayout(buildFoot());
}

QLayout *ActionDetail::buildFoot()
{
    m_next->setPrimary(true);
    auto *foot = new QGridLayout; // words of three languages do not fit beside each other
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_next, 0, 0, 1, 2);
    foot->addWidget(m_owner, 1, 0);
    foot->addWidget(m_day, 1, 1);
    for (look::Button *button : {m_next, m_owner, m_day}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(m_next, &QAbstractButton::clicked, this, &ActionDetail::nextWanted);
    connect(m_owner, &QAbstractButton::clicked, this, &ActionDetail::ownerWanted);
    connect(m_day, &QAbstractButton::clicked, this, &ActionDetail::dayWanted);
    return foot;
}

void ActionDetail::setItem(const models::ActionItem &item, base::Instant now)
{
    if (item.key != m_item.key)
        m_events->setAction(nullptr);
    m_item = item;
    m_now = now;
    show();
}

void ActionDetail::setHistory(const ActionPtr &action)
{
    if (action && action->id == m_item.key)
        m_events->setAction(action);
}

void ActionDetail::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_events->setZone(zone);
    show();
}

void ActionDetail::tick(base::Instant now)
{
    const bool late = m_item.action.overdue(m_now);
    m_now = now;
    if (m_item.action.overdue(now) != late)
        show();
}

void ActionDetail::show()
{
    const store::ActionRow &row = m_item.action;
    m_title->setText(row.title);
    look::Spans state{look::mono(m_item.label, look::Token::Muted), look::plain(QStringLiteral("  ")),
                      look::chip(shownWord(row.state), models::chipOf(row, m_now))};
    if (row.overdue(m_now))
        state += {look::plain(QStringLiteral(" ")), look::chip(tr("overdue"), look::Chip::Bad)};
    m_state->setSpans(state);
    m_facts->setSpans(models::factSpans(m_item, m_now, m_zone));
    const bool settled = row.settled();
    m_owner->setVisible(!settled);
    m_day->setVisible(!settled);
    m_next->setVisible(!settled);
    m_next->setText(row.state == ActionState::Open             ? tr("Begin")
                        : row.state == ActionState::InProgress ? tr("It is done")
                                                               : tr("Verify"));
}

} // namespace panes
