#include "panes/look/theme.h"

#include "panes/look/accessibility.h"
#include "panes/look/appstyle.h"
#include "panes/look/fonts.h"
#include "panes/look/systemappearance.h"

#include <QApplication>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

namespace look {

Theme &Theme::current()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::dress()
{
    installAccessibility();
    QApplication::setStyle(new AppStyle);
    QApplication::setFont(Fonts::of(Font::Body));
    QToolTip::setFont(Fonts::of(Font::Small));
    QApplication::setPalette(palette());
    if (!m_appearance)
        follow(new SystemAppearance(SystemAppearance::sessionBus()));
}

void Theme::follow(SystemAppearance *appearance)
{
    delete m_appearance;
    m_appearance = appearance;
    appearance->setParent(this);
    connect(appearance, &SystemAppearance::changed, this, &Theme::settle);
    settle();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    settle();
}

Shade Theme::wanted() const
{
    switch (m_choice) {
    case Choice::Light:
        return Shade::Light;
    case Choice::Dark:
        return Shade::Dark;
    case Choice::HighContrast:
        return Shade::HighContrast;
    case Choice::System:
        break;
    }
    if (!m_appearance)
        return Shade::Light;
    if (m_appearance->highContrast())
        return Shade::HighContrast;
    return m_appearance->preference() == SystemAppearance::Preference::Dark ? Shade::Dark : Shade::Light;
}

void Theme::settle()
{
    const Shade shade = wanted();
    if (shade == m_shade)
        return;
    m_shade = shade;
    m_tokens = &Tokens::of(shade);
    ++m_generation;
    QApplication::setPalette(palette());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Tokens &t = *m_tokens;
    QPalette p;
    p.setColor(QPalette::Window, t[Token::Surface]);
    p.setColor(QPalette::WindowText, t[Token::Text]);
    p.setColor(QPalette::Base, t[Token::Surface]);
    p.setColor(QPalette::AlternateBase, t[Token::Bg]);
    p.setColor(QPalette::Text, t[Token::Text]);
    p.setColor(QPalette::PlaceholderText, t[Token::Muted]);
    p.setColor(QPalette::Button, t[Token::Raised]);
    p.setColor(QPalette::ButtonText, t[Token::Text]);
    p.setColor(QPalette::BrightText, t[Token::Bad]);
    p.setColor(QPalette::ToolTipBase, t[Token::Raised]);
    p.setColor(QPalette::ToolTipText, t[Token::Text]);
    p.setColor(QPalette::Highlight, t[Token::AccentBg]);
    p.setColor(QPalette::HighlightedText, t[Token::Text]);
    p.setColor(QPalette::Link, t[Token::Accent]);
    p.setColor(QPalette::LinkVisited, t[Token::Accent]);
    p.setColor(QPalette::Light, t[Token::Raised]);
    p.setColor(QPalette::Midlight, t[Token::Line]);
    p.setColor(QPalette::Mid, t[Token::Line2]);
    p.setColor(QPalette::Dark, t[Token::Line2]);
    p.setColor(QPalette::Shadow, t[Token::Line2]);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t[Token::Faint]);
    return p;
}

} // namespace look
