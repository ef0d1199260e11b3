#pragma once

#include "panes/incidents/incidenttabs.h"
#include "panes/look/paintedbutton.h"

namespace panes {

/// One incident in the switcher.
class IncidentTab : public look::PaintedButton
{
    Q_OBJECT
public:
    explicit IncidentTab(QWidget *parent);

    /// `place` from 1; up to 9 the key that leads here is shown.
    void setFace(const TabFace &face, int place);
    QString id() const { return m_face.id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TabFace m_face;
    int m_place = 0;
};

} // namespace panes
