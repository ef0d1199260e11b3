#pragma once

#include <QWidget>

class QHBoxLayout;

namespace look {

class RichLabel;

/// The one strip of state at the bottom of a window: texts at the left, who and where at the right,
/// and the key that finds everything. What the texts say is the shell's business.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripHeight = 26;

    explicit StatusStrip(QWidget *parent = nullptr);
    /// An empty label takes no room. Owned by the strip.
    RichLabel *addLeft();
    RichLabel *addRight();
    void addKey(const QString &key, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RichLabel *made();
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace look
