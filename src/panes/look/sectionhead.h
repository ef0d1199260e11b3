#pragma once

#include "models/look/span.h"

#include <QWidget>

class QHBoxLayout;

namespace look {

class Label;
class RichLabel;

/// The head of a section: its name in small grey capitals, what stands beside it, and at the right a
/// count or a state.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    static constexpr int headHeight = 32;

    explicit SectionHead(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRight(const QString &text);
    void setRight(const Spans &spans);
    /// A hairline above, where the head parts two sections of one cell.
    void setLineAbove(bool on);
    /// Stands behind the title (chips) or at the right end (keys, buttons).
    void addBeside(QWidget *widget);
    void addTrailing(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    Label *m_title;
    RichLabel *m_right;
    int m_beside = 1;
    bool m_lineAbove = false;
};

} // namespace look
