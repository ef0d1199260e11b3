#pragma once

class QPainter;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QRect;
class QScrollBar;
class QWidget;

/// How what lies along an edge is painted: scroll bars, progress, heads of columns, tabs.
namespace look::barpaint {

constexpr int scrollWidth = 12; ///< always kept, so that nothing moves when a list grows
constexpr int headerHeight = 30;
constexpr int tabHeight = 32;

/// A bar that lies over the margin of what it scrolls and takes no room; set before the view is shown.
void setOverlay(QScrollBar &bar);
bool isOverlay(const QWidget *bar);

void scrollTrough(QPainter &painter, const QStyleOptionSlider &option);
void scrollThumb(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);

} // namespace look::barpaint
