#include "panes/look/phasebar.h"

#include "panes/look/focusgroup.h"
#include "panes/look/phasesegment.h"

#include <QHBoxLayout>

namespace look {

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_focus(new FocusGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3);
    setAccessibleName(tr("Phases"));
}

void PhaseBar::setPhases(const QList<Phase> &phases)
{
    if (phases == m_phases)
        return;
    m_phases = phases;
    while (m_segments.size() > phases.size()) {
        PhaseSegment *last = m_segments.takeLast();
        m_focus->remove(last);
        delete last;
    }
    while (m_segments.size() < phases.size()) {
        const int number = int(m_segments.size());
        auto *segment = new PhaseSegment(this);
        connect(segment, &QAbstractButton::clicked, this, [this, number] { Q_EMIT pressed(number); });
        m_segments.append(segment);
        m_focus->add(segment);
        m_row->addWidget(segment, 1);
    }
    for (qsizetype i = 0; i < phases.size(); ++i)
        m_segments.at(i)->setPhase(phases.at(i));
}

} // namespace look
