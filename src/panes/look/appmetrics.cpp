// The sizes and habits of the style; what it paints is in appstyle.cpp.
#include "panes/look/appstyle.h"
#include "panes/look/barpaint.h"
#include "panes/look/controlpaint.h"
#include "panes/look/fonts.h"
#include "panes/look/menupaint.h"

#include <QAbstractScrollArea>
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
    switch (metric) {
    case PM_TextCursorWidth:
        return 2;
    case PM_ScrollBarExtent:
        return barpaint::scrollWidth;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
    case PM_MenuHMargin:
    case PM_MenuDesktopFrameWidth:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1; // room for the edge of the focus
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return controlpaint::indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 15;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
