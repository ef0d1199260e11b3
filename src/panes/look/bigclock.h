#pragma once

#include "models/look/token.h"

#include <QWidget>

namespace look {

/// The one large numeral of a screen: "T+00:27:29". A tick repaints this widget and nothing else: its
/// width changes only with the number of characters.
class BigClock : public QWidget
{
    Q_OBJECT

public:
    explicit BigClock(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setToken(Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Token m_token = Token::Text;
};

} // namespace look
