#pragma once

#include <QWidget>

namespace look {

/// A line one device pixel thin (two at 200 %) that separates, horizontal or vertical.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

} // namespace look
