#pragma once

#include <QProxyStyle>

namespace look {

/// The controls of the program: Fusion's behaviour under our own painting, from tokens asked for at
/// paint time. Owned by the application.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace look
