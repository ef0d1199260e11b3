#pragma once

#include "panes/look/fonts.h"

#include <QLabel>

namespace look {

/// Plain words in the font and colour of a role. Never reads its text as markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(QWidget *parent = nullptr);
    Label(const QString &text, Font font, Token token = Token::Text, QWidget *parent = nullptr);
    void setRole(Font font);
    void setToken(Token token);
    /// Honours the maximum width, which layouts forget when they ask.
    int heightForWidth(int width) const override;

private:
    void recolor();
    Token m_token = Token::Text;
};

} // namespace look
