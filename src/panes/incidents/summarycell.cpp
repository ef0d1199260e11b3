#include "panes/incidents/summarycell.h"

#include "panes/look/iconbutton.h"
#include "panes/look/keycap.h"
#include "panes/look/look.h"
#include "panes/look/richlabel.h"
#include "panes/look/sectionhead.h"

#include <QAction>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace panes {

SummaryCell::SummaryCell(const QString &title, QWidget *parent)
    : Cell(parent)
    , m_head(new look::SectionHead(title, this))
    , m_text(new look::RichLabel(this))
{
    m_head->setLineAbove(true);
    m_text->setMaxLines(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 8);
    row->addWidget(m_text);
    column()->addWidget(m_head);
    column()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SummaryCell::setVerb(QAction *verb)
{
    m_verb = verb;
    m_head->addTrailing(new look::KeyCap(verb->shortcut().toString(), this));
    setCursor(Qt::PointingHandCursor);
    setToolTip(look::plainToolTip(verb->text()));
}

void SummaryCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_verb && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_verb->trigger();
    else
        Cell::mouseReleaseEvent(event);
}

void SummaryCell::setOpens(const QString &name)
{
    auto *button = new look::IconButton(QStringLiteral("next"), name, this);
    m_head->addTrailing(button);
    connect(button, &QAbstractButton::clicked, this, &SummaryCell::opened);
}

void SummaryCell::setSpans(const look::Spans &spans)
{
    m_text->setSpans(spans);
}

} // namespace panes
