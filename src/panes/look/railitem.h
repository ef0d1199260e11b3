#pragma once

#include "panes/look/paintedbutton.h"

namespace look {

/// One place of the rail.
class RailItem : public PaintedButton
{
    Q_OBJECT

public:
    RailItem(const QString &icon, const QString &text, const QString &key, QWidget *parent);
    void setCount(int count, bool hot);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString m_icon;
    QString m_key;
    int m_count = 0;
    bool m_hot = false;
};

} // namespace look
