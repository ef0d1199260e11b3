#pragma once

#include "models/look/token.h"

#include <QWidget>

class QVBoxLayout;

namespace look {

/// A frameless part of a pane: a ground of one token, hairlines where it meets its neighbours, and a
/// column for its contents without margins.
class Cell : public QWidget
{
    Q_OBJECT

public:
    explicit Cell(QWidget *parent = nullptr);
    explicit Cell(Qt::Edges lines, Token ground = Token::Surface, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    /// The sides that carry a hairline; left and right change places from right to left.
    void setLines(Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    Qt::Edges m_lines;
    Token m_ground = Token::Surface;
};

} // namespace look
