#include "panes/look/sectionhead.h"

#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace look {

SectionHead::SectionHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label({}, Font::Caps, Token::Muted, this))
    , m_right(new RichLabel(this))
{
    m_row->setContentsMargins(12, 2, 12, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_right);
    m_right->setSmall(true);
    m_right->hide();
    setFixedHeight(headHeight);
    setTitle(title);
}

void SectionHead::setTitle(const QString &title)
{
    m_title->setText(locale().toUpper(title));
    m_title->setAccessibleName(title);
    setAccessibleName(title);
}

void SectionHead::setRight(const QString &text)
{
    setRight(text.isEmpty() ? Spans() : Spans{dim(text)});
}

void SectionHead::setRight(const Spans &spans)
{
    m_right->setSpans(spans);
    m_right->setVisible(!spans.isEmpty());
}

void SectionHead::setLineAbove(bool on)
{
    m_lineAbove = on;
    update();
}

void SectionHead::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_beside++, widget);
}

void SectionHead::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SectionHead::paintEvent(QPaintEvent *)
{
    if (!m_lineAbove)
        return;
    QPainter painter(this);
    snap::hLine(painter, 0, 0, width(), Theme::color(Token::Line));
}

} // namespace look
