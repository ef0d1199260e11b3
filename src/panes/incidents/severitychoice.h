#pragma once

#include "domain/incidents/severity.h"

#include <QWidget>

namespace look {
class FocusGroup;
}

class QAbstractButton;

namespace panes {

/// A severity, chosen among four shapes: arrows or the digits 1 to 4 while it has the focus.
class SeverityChoice : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityChoice(QWidget *parent = nullptr);
    void choose(incidents::Severity severity);
    incidents::Severity severity() const { return m_severity; }

Q_SIGNALS:
    void changed(incidents::Severity severity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    look::FocusGroup *m_focus;
    incidents::Severity m_severity = incidents::Severity::P2;
};

} // namespace panes
