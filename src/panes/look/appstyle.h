#pragma once

#include <QProxyStyle>

namespace look {

/// The controls of the program: Fusion's behaviour under our own painting, from tokens asked for at
/// paint time. Owned by the application; the window's thread only.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    // These answer whether the element was theirs.
    bool drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    static bool drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
    static bool drawBar(ControlElement element, const QStyleOption &option, QPainter &painter);
    static bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace look
