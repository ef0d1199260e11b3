#pragma once

#include "panes/look/paintedbutton.h"
#include "panes/look/phasebar.h"

namespace look {

/// One segment of a phase bar.
class PhaseSegment : public PaintedButton
{
    Q_OBJECT

public:
    explicit PhaseSegment(QWidget *parent);
    void setPhase(const Phase &phase);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Phase m_phase;
};

} // namespace look
