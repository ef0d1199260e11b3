// The sizes and habits of the style; what it paints is in appstyle.cpp.
#include "panes/look/appstyle.h"
#include "panes/look/barpaint.h"
#include "panes/look/controlpaint.h"
#include "panes/look/fonts.h"
#include "panes/look/menupaint.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QStyleOption>

#include <cmath>

namespace look {

namespace {

constexpr int fieldPadding = 8;
constexpr int arrowWidth = 22;

/// A thumb never shorter than a fingertip, on a bar without arrows.
QRect scrollThumb(const QStyleOptionSlider &bar)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(int(qint64(bar.pageStep) * room / (range + bar.pageStep)), std::min(28, room), room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const QRect thumb = lying ? QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height())
                              : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length);
    return lying ? QStyle::visualRect(bar.direction, bar.rect, thumb) : thumb;
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect thumb = scrollThumb(bar);
    const bool lying = bar.orientation == Qt::Horizontal;
    QRect r = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return r;
    case QStyle::SC_ScrollBarSubPage:
        lying ? r.setRight(thumb.left() - 1) : r.setBottom(thumb.top() - 1);
        return r;
    case QStyle::SC_ScrollBarAddPage:
        lying ? r.setLeft(thumb.right() + 1) : r.setTop(thumb.bottom() + 1);
        return r;
    default:
        return {};
    }
}

QRect comboPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto &combo = static_cast<const QStyleOptionComboBox &>(option);
    const QRect r = option.rect;
    QRect answer = r;
    if (part == QStyle::SC_ComboBoxArrow)
        answer = QRect(r.right() - arrowWidth, r.y(), arrowWidth, r.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        answer = r.adjusted(combo.editable ? fieldPadding - 4 : fieldPadding - 1, 2, -arrowWidth - 2, -2);
    return QStyle::visualRect(option.direction, r, answer);
}

QRect spinPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto &spin = static_cast<const QStyleOptionSpinBox &>(option);
    const int arrows = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth - 2;
    const QRect r = option.rect;
    const int half = r.height() / 2;
    QRect answer = r;
    if (part == QStyle::SC_SpinBoxUp)
        answer = QRect(r.right() - arrows, r.y() + 2, arrows, half - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        answer = QRect(r.right() - arrows, r.y() + half, arrows, half - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        answer = r.adjusted(4, 2, -arrows - 2, -2);
    return QStyle::visualRect(option.direction, r, answer);
}

} // namespace

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollPart(*static_cast<const QStyleOptionSlider *>(option), part);
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(*option, part);
    if (control == CC_SpinBox)
        return spinPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        // Inside a combo or spin box the box has made the room already.
        const bool framed = static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0;
        const int room = framed ? fieldPadding - 2 : 2;
        return option->rect.adjusted(room, 0, -room, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + contents.width() / 25 + 26, controlpaint::height}; // the label is medium
    case CT_LineEdit:
        return {size.width() + 2 * fieldPadding, std::max(controlpaint::height, contents.height() + 4)};
    case CT_ComboBox:
        return {contents.width() + fieldPadding + arrowWidth + 8, controlpaint::height};
    case CT_SpinBox:
        return {contents.width() + arrowWidth + 10, controlpaint::height};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menupaint::itemSize(*item);
        return size;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 14;
            return {int(std::ceil(Fonts::width(Font::Mark, header->text))) + 21 + arrow, barpaint::headerHeight};
        }
        return size;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {int(std::ceil(Fonts::width(Font::BodyBold, tab->text))) + 24, barpaint::tabHeight};
        return size;
    case CT_ProgressBar:
        return {std::max(size.width(), 80), 16};
    default:
        return size;
    }
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    static const QHash<int, int> ours{
        {PM_TextCursorWidth, 2},
        {PM_ScrollBarExtent, barpaint::scrollWidth},
        {PM_ScrollView_ScrollBarSpacing, 0},
        {PM_TabBarTabShiftVertical, 0},
        {PM_TabBarTabOverlap, 0},
        {PM_MenuHMargin, 0},
        {PM_MenuVMargin, 4},
        {PM_MenuPanelWidth, 1},
        {PM_SplitterWidth, 1},
        {PM_IndicatorWidth, controlpaint::indicator},
        {PM_IndicatorHeight, controlpaint::indicator},
        {PM_ExclusiveIndicatorWidth, controlpaint::indicator},
        {PM_ExclusiveIndicatorHeight, controlpaint::indicator},
        {PM_CheckBoxLabelSpacing, 8},
        {PM_RadioButtonLabelSpacing, 8},
        {PM_LayoutHorizontalSpacing, 8},
        {PM_LayoutVerticalSpacing, 8},
        {PM_LayoutLeftMargin, 12},
        {PM_LayoutTopMargin, 12},
        {PM_LayoutRightMargin, 12},
        {PM_LayoutBottomMargin, 12},
        {PM_SmallIconSize, 15},
        {PM_ButtonIconSize, 15},
        {PM_ListViewIconSize, 15},
        {PM_TabBarIconSize, 15},
        {PM_SliderThickness, 20},
        {PM_SliderControlThickness, 20},
        {PM_SliderLength, 20},
    };
    if (metric == PM_DefaultFrameWidth) // round what scrolls there is room for the edge of the focus
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    if (metric == PM_ScrollView_ScrollBarOverlap)
        return barpaint::isOverlay(widget) ? barpaint::scrollWidth : 0;
    const auto found = ours.constFind(metric);
    return found != ours.constEnd() ? *found : QProxyStyle::pixelMetric(metric, option, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace look
