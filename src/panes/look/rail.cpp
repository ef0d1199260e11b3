#include "panes/look/rail.h"

#include "panes/look/accessibility.h"
#include "panes/look/focusgroup.h"
#include "panes/look/hairline.h"
#include "panes/look/label.h"
#include "panes/look/look.h"
#include "panes/look/railitem.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace look {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_workspace(new Label({}, Font::Small, Token::Muted, this))
    , m_items(nullptr)
    , m_group(new QButtonGroup(this))
    , m_focus(new FocusGroup(this))
{
    installAccessibility();
    setAccessibleName(tr("Places"));
    setFixedWidth(railWidth);
    auto *brand = new Label(QStringLiteral("Parapet"), Font::BodyBold, Token::Text, this);
    m_workspace->setMinimumWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::margins(*this, 8, 10, 9, 8));
    column->setSpacing(0);
    brand->setFixedHeight(32);
    brand->setContentsMargins(8, 4, 8, 10);
    m_workspace->setFixedHeight(28);
    m_workspace->setContentsMargins(8, 0, 8, 10);
    column->addWidget(brand);
    column->addWidget(m_workspace);

    auto *places = new QWidget;
    places->setAutoFillBackground(false);
    m_items = new QVBoxLayout(places);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(2);
    m_items->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(places);
    places->setAutoFillBackground(false);
    column->addWidget(area, 1);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            m_focus->setStop(button);
    });
}

void Rail::setWorkspace(const QString &text)
{
    m_workspace->setText(text);
}

void Rail::addItem(const QString &id, const QString &icon, const QString &text, const QString &key)
{
    auto *item = new RailItem(icon, text, key, this);
    m_byId.insert(id, item);
    m_group->addButton(item);
    m_focus->add(item);
    m_items->insertWidget(m_items->count() - 1, item);
    connect(item, &QAbstractButton::clicked, this, [this, id] {
        m_current = id;
        Q_EMIT chosen(id);
    });
}

void Rail::addSeparator()
{
    auto *line = new Hairline(Qt::Horizontal, this);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(8, 7, 8, 7);
    row->addWidget(line);
    m_items->insertLayout(m_items->count() - 1, row);
}

void Rail::removeItem(const QString &id)
{
    RailItem *item = m_byId.take(id);
    if (!item)
        return;
    m_focus->remove(item);
    delete item;
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    if (RailItem *item = m_byId.value(id)) {
        item->setChecked(true);
    } else if (QAbstractButton *old = m_group->checkedButton()) {
        m_group->setExclusive(false);
        old->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Rail::setCount(const QString &id, int count, bool hot)
{
    if (RailItem *item = m_byId.value(id))
        item->setCount(count, hot);
}

void Rail::focusCurrent()
{
    if (RailItem *item = m_byId.value(m_current))
        item->setFocus(Qt::ShortcutFocusReason);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Sunken));
    const qreal x = isRightToLeft() ? 0 : width() - snap::hair(painter);
    snap::vLine(painter, x, 0, height(), Theme::color(Token::Line));
}

} // namespace look
