#pragma once

#include "models/look/roles.h"

#include <QWidget>

namespace look {

/// A word in a rounded sign that says a state: met, breached, likely.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(const QString &text, Chip variant = Chip::Plain, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setVariant(Chip variant);
    void setMono(bool mono);
    QString text() const { return m_text; }
    Chip variant() const { return m_variant; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Chip m_variant;
    bool m_mono = false;
};

} // namespace look
