#pragma once

#include "panes/look/richline.h"

#include <QWidget>

namespace look {

/// A rich line as a widget: one line that elides, or up to so many lines that wrap. What is elided is
/// in its tool tip; assistive tools hear the words.
class RichLabel : public QWidget
{
    Q_OBJECT

public:
    explicit RichLabel(QWidget *parent = nullptr);
    explicit RichLabel(const Spans &spans, QWidget *parent = nullptr);

    void setSpans(const Spans &spans);
    const Spans &spans() const { return m_spans; }
    void setSmall(bool small);
    /// 1 elides at the end; more wrap.
    void setMaxLines(int lines);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maxLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QSizeF layOut() const;
    Spans m_spans;
    mutable RichLine m_line;
    int m_natural = 0;
    int m_maxLines = 1;
    bool m_small = false;
};

} // namespace look
