#pragma once

#include "models/figures/figureface.h"
#include "panes/look/paintedbutton.h"

namespace look {
class TrendLine;
}

namespace panes {

/// One figure over incidents as a card: what it is, its value, of how many, how it went, and whether the
/// targets were met, in words and shapes. The chosen card is the one whose incidents are listed beside.
class FigureCard : public look::PaintedButton
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFace(const models::FigureFace &face);
    const models::FigureFace &face() const { return m_face; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRectF &room) const;
    void paintChange(QPainter &painter, const QRectF &room) const;
    void paintVerdicts(QPainter &painter, QRectF room) const;

    models::FigureFace m_face;
    look::TrendLine *m_trend;
};

} // namespace panes
