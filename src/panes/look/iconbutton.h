#pragma once

#include "panes/look/paintedbutton.h"

namespace look {

/// A small picture that can be pressed: close, pin, detach. Its name is its tool tip and what
/// assistive tools hear.
class IconButton : public PaintedButton
{
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace look
