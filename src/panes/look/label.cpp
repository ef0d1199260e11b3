#include "panes/look/label.h"

#include "panes/look/theme.h"

namespace look {

Label::Label(QWidget *parent)
    : Label({}, Font::Body, Token::Text, parent)
{
}

Label::Label(const QString &text, Font font, Token token, QWidget *parent)
    : QLabel(parent)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (isRightToLeft()) // a label would go by the letters of its text
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setRole(font);
    recolor();
    connect(&Theme::current(), &Theme::changed, this, &Label::recolor);
}

void Label::setRole(Font font)
{
    setFont(Fonts::of(font));
}

void Label::setToken(Token token)
{
    m_token = token;
    recolor();
}

int Label::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void Label::recolor()
{
    QPalette palette = Theme::current().palette();
    palette.setColor(QPalette::WindowText, Theme::color(m_token));
    setPalette(palette);
}

} // namespace look
