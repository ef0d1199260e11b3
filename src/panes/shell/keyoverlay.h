#pragma once

#include "panes/console/pane.h"
#include "panes/shell/overlay.h"

class QScrollArea;

namespace look {
class Label;
}

namespace shell {

/// Every key that works now, in groups: the pane's in front first, then the window's. Any of F1, Esc
/// and Enter ends it.
class KeyOverlay : public Overlay
{
    Q_OBJECT

public:
    explicit KeyOverlay(QWidget *owner);

    void open(QWidget *host, const QString &title, const QList<console::KeyHint> &keys);
    /// The caps to draw for the keys of a hint: "j k" is two, a line one types is one.
    static QStringList capsOf(const QString &keys);

protected:
    QRect panelRect(const QSize &host) const override;
    QWidget *focusFirst() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    look::Label *m_title;
    QScrollArea *m_area;
};

} // namespace shell
