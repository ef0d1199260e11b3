#pragma once

#include "models/look/span.h"

#include <QWidget>

namespace look {
class Button;
class RichLabel;
} // namespace look

namespace panes {

/// The room right above the scribe line, always kept, so that neither a refusal nor news moves the line:
/// at the left what is wrong or what the next key means, at the right how many rows arrived below.
class HintStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HintStrip(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showHint(const QString &text);
    void setNewBelow(int rows);
    QString text() const;

Q_SIGNALS:
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::RichLabel *m_text;
    look::Button *m_new;
};

} // namespace panes
