#include "panes/incidents/hintstrip.h"

#include "panes/look/button.h"
#include "panes/look/richlabel.h"
#include "panes/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace panes {

HintStrip::HintStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new look::RichLabel(this))
    , m_new(new look::Button({}, QStringLiteral("G"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_new);
    setFixedHeight(32);
    m_new->setFocusPolicy(Qt::NoFocus);
    m_new->hide();
    connect(m_new, &QAbstractButton::clicked, this, &HintStrip::newWanted);
}

void HintStrip::showError(const QString &text)
{
    m_text->setSpans(text.isEmpty() ? look::Spans() : look::Spans{look::plain(text, look::Token::Bad)});
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HintStrip::showHint(const QString &text)
{
    m_text->setSpans(text.isEmpty() ? look::Spans() : look::Spans{look::dim(text)});
}

QString HintStrip::text() const
{
    return look::plainText(m_text->spans());
}

void HintStrip::setNewBelow(int rows)
{
    m_new->setText(tr("%n new below", nullptr, rows));
    m_new->setVisible(rows > 0);
}

void HintStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::Theme::color(look::Token::Surface));
}

} // namespace panes
