#include "panes/look/appstyle.h"

namespace look {

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_TextCursorWidth)
        return 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace look
