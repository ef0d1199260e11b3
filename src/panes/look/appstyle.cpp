#include "panes/look/appstyle.h"

#include "panes/look/barpaint.h"
#include "panes/look/controlpaint.h"
#include "panes/look/look.h"
#include "panes/look/menupaint.h"
#include "panes/look/snap.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>

namespace look {

namespace {

template<class Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

controlpaint::Mark markOf(const QStyleOption &option)
{
    if (is(option, QStyle::State_NoChange))
        return controlpaint::Mark::Partly;
    return is(option, QStyle::State_On) ? controlpaint::Mark::On : controlpaint::Mark::Off;
}

controlpaint::ButtonState buttonState(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return {button && button->features & QStyleOptionButton::DefaultButton,
            is(option, QStyle::State_Sunken) || is(option, QStyle::State_On), is(option, QStyle::State_MouseOver),
            is(option, QStyle::State_Enabled),
            is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange)};
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
}

bool AppStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                         const QWidget *widget) const
{
    const bool enabled = is(option, State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
        controlpaint::button(painter, option.rect, buttonState(option));
        return true;
    case PE_PanelButtonTool:
        if (is(option, State_Sunken) || is(option, State_On))
            snap::round(painter, option.rect, controlpaint::radius, Theme::color(Token::AccentBg));
        else if (is(option, State_MouseOver) && enabled)
            snap::round(painter, option.rect, controlpaint::radius, Theme::color(Token::Sunken));
        return true;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(&option).lineWidth > 0)
            controlpaint::field(painter, option.rect, is(option, State_HasFocus), is(option, State_MouseOver), enabled);
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        menupaint::panel(painter, option.rect);
        return true;
    case PE_PanelScrollAreaCorner:
        snap::fill(painter, option.rect, Theme::color(Token::Surface));
        return true;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus)
            controlpaint::field(painter, option.rect, is(option, State_HasFocus), false, enabled, 3);
        else
            snap::round(painter, option.rect, 0, {}, Theme::color(Token::Line));
        return true;
    default:
        return false;
    }
}

bool AppStyle::drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case PE_FrameFocusRect:
        if (is(option, State_KeyboardFocusChange))
            Look::drawFocus(painter, option.rect, 4);
        return true;
    case PE_FrameTabBarBase:
        snap::hLine(painter, option.rect.x(), option.rect.bottom(), option.rect.width(), Theme::color(Token::Line));
        return true;
    case PE_FrameGroupBox:
        snap::hLine(painter, option.rect.x(), option.rect.y(), option.rect.width(), Theme::color(Token::Line));
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

bool AppStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    using controlpaint::Way;
    const bool hovered = is(option, State_MouseOver);
    const bool enabled = is(option, State_Enabled);
    const QColor ink = Theme::color(enabled ? Token::Muted : Token::Faint);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controlpaint::checkBox(painter, option.rect, markOf(option), hovered, enabled);
        return true;
    case PE_IndicatorRadioButton:
        controlpaint::radioButton(painter, option.rect, is(option, State_On), hovered, enabled);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        controlpaint::arrow(painter, option.rect, Way::Up, ink);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        controlpaint::arrow(painter, option.rect, Way::Down, ink);
        return true;
    case PE_IndicatorArrowLeft:
        controlpaint::arrow(painter, option.rect, Way::Left, ink);
        return true;
    case PE_IndicatorArrowRight:
        controlpaint::arrow(painter, option.rect, Way::Right, ink);
        return true;
    case PE_IndicatorBranch:
        if (is(option, State_Children)) {
            const Way closed = option.direction == Qt::RightToLeft ? Way::Left : Way::Right;
            controlpaint::arrow(painter, option.rect, is(option, State_Open) ? Way::Down : closed, ink);
        }
        return true;
    case PE_IndicatorHeaderArrow:
        return true; // painted with the label
    default:
        return false;
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (!drawPanel(element, *option, *painter, widget) && !drawFrame(element, *option, *painter)
        && !drawIndicator(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool AppStyle::drawBar(ControlElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case CE_Header: // the base style would inset the label on its own account
        barpaint::headerSection(painter, as<QStyleOptionHeader>(&option));
        barpaint::headerLabel(painter, as<QStyleOptionHeader>(&option));
        return true;
    case CE_HeaderSection:
        barpaint::headerSection(painter, as<QStyleOptionHeader>(&option));
        return true;
    case CE_HeaderLabel:
        barpaint::headerLabel(painter, as<QStyleOptionHeader>(&option));
        return true;
    case CE_HeaderEmptyArea:
        snap::fill(painter, option.rect, Theme::color(Token::Surface));
        snap::hLine(painter, option.rect.x(), option.rect.bottom() + 1 - snap::hair(painter), option.rect.width(),
                    Theme::color(Token::Line));
        return true;
    case CE_TabBarTab:
        barpaint::tab(painter, as<QStyleOptionTab>(&option));
        return true;
    case CE_MenuItem:
        menupaint::item(painter, as<QStyleOptionMenuItem>(&option));
        return true;
    case CE_MenuBarItem:
        menupaint::barItem(painter, as<QStyleOptionMenuItem>(&option));
        return true;
    case CE_MenuBarEmptyArea:
        snap::fill(painter, option.rect, Theme::color(Token::Sunken));
        return true;
    case CE_ProgressBar:
        barpaint::progress(painter, as<QStyleOptionProgressBar>(&option));
        return true;
    case CE_Splitter:
        snap::fill(painter, option.rect, Theme::color(is(option, State_MouseOver) ? Token::Accent : Token::Line));
        return true;
    default:
        return false;
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        controlpaint::button(*painter, option->rect, buttonState(*option));
        break;
    case CE_PushButtonLabel: {
        QStyleOptionButton label = as<QStyleOptionButton>(option);
        label.palette.setColor(QPalette::ButtonText, controlpaint::buttonInk(buttonState(*option)));
        painter->setFont(Fonts::of(Font::BodyMedium));
        QProxyStyle::drawControl(element, &label, painter, widget);
        break;
    }
    default:
        if (!drawBar(element, *option, *painter))
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto &combo = as<QStyleOptionComboBox>(&option);
    const bool enabled = is(option, State_Enabled);
    if (combo.frame)
        controlpaint::field(painter, option.rect, is(option, State_HasFocus), is(option, State_MouseOver), enabled);
    const QRect place = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    controlpaint::arrow(painter, place, controlpaint::Way::Down, Theme::color(enabled ? Token::Muted : Token::Faint));
}

void AppStyle::drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto &spin = as<QStyleOptionSpinBox>(&option);
    if (spin.frame)
        controlpaint::field(painter, option.rect, is(option, State_HasFocus), is(option, State_MouseOver),
                            is(option, State_Enabled));
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, controlpaint::Way way) {
        const bool can = spin.stepEnabled & step && is(option, State_Enabled);
        const bool pressed = option.activeSubControls & part && is(option, State_MouseOver);
        controlpaint::arrow(painter, proxy()->subControlRect(CC_SpinBox, &option, part, widget), way,
                            Theme::color(!can          ? Token::Faint
                                             : pressed ? Token::Accent
                                                       : Token::Muted));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, controlpaint::Way::Up);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, controlpaint::Way::Down);
}

void AppStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto &bar = as<QStyleOptionSlider>(&option);
    if (!barpaint::isOverlay(widget))
        barpaint::scrollTrough(painter, bar);
    barpaint::scrollThumb(painter, bar, proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget));
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        break;
    case CC_SpinBox:
        drawSpin(*option, *painter, widget);
        break;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        break;
    case CC_Slider:
        barpaint::slider(*painter, as<QStyleOptionSlider>(option),
                         proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                         proxy()->subControlRect(control, option, SC_SliderHandle, widget));
        break;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace look
