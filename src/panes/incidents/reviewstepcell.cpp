#include "panes/incidents/reviewstepcell.h"

#include "panes/look/button.h"
#include "panes/look/richlabel.h"
#include "panes/look/sectionhead.h"

#include <QVBoxLayout>

namespace panes {

ReviewStepCell::ReviewStepCell(QWidget *parent)
    : Cell(Qt::TopEdge, look::Token::Surface, parent)
    , m_said(new look::RichLabel(this))
    , m_report(new look::Button(tr("Report…"), QString(), this))
    , m_return(new look::Button(tr("Return…"), QStringLiteral("Ctrl+Shift+R"), this))
    , m_step(new look::Button(QString(), QStringLiteral("Ctrl+Shift+Enter"), this))
{
    m_said->setMaxLines(7);
    m_step->setPrimary(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(14, 0, 14, 8);
    words->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_report);
    foot->addWidget(m_return);
    foot->addWidget(m_step);
    column()->addWidget(new look::SectionHead(tr("Next step"), this));
    column()->addLayout(words);
    column()->addLayout(foot);
    for (look::Button *button : {m_report, m_return, m_step})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_step, &QAbstractButton::clicked, this, &ReviewStepCell::stepWanted);
    connect(m_return, &QAbstractButton::clicked, this, &ReviewStepCell::returnWanted);
    connect(m_report, &QAbstractButton::clicked, this, &ReviewStepCell::reportWanted);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ReviewStepCell::setStanding(const models::ReviewStanding &standing)
{
    m_standing = standing;
    m_said->setSpans(standing.said);
    m_step->setText(standing.stepWords);
    m_step->setVisible(standing.step != models::ReviewStep::None);
    m_step->setEnabled(standing.allowed);
    m_return->setVisible(standing.canReturn);
    m_report->setVisible(standing.step != models::ReviewStep::Report && standing.step != models::ReviewStep::None);
}

} // namespace panes
