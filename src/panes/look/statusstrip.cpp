#include "panes/look/statusstrip.h"

#include "panes/look/keycap.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace look {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    for (QHBoxLayout *part : {m_left, m_right})
        part->setSpacing(16);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    setFixedHeight(stripHeight);
    setAccessibleName(tr("State"));
}

RichLabel *StatusStrip::made()
{
    auto *label = new RichLabel(this);
    label->setSmall(true);
    return label;
}

RichLabel *StatusStrip::addLeft()
{
    RichLabel *label = made();
    m_left->addWidget(label);
    return label;
}

RichLabel *StatusStrip::addRight()
{
    RichLabel *label = made();
    m_right->addWidget(label);
    return label;
}

void StatusStrip::addKey(const QString &key, const QString &what)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(new KeyCap(key, this));
    pair->addWidget(new Label(what, Font::Small, Token::Muted, this));
    m_right->addLayout(pair);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Sunken));
    snap::hLine(painter, 0, 0, width(), Theme::color(Token::Line));
}

} // namespace look
