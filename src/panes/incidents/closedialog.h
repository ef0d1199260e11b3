#pragma once

#include "domain/incidents/gate.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

/// Ends the response: what is still open, the outcome, and the reason that overrides the gate. Deletes
/// itself when it is closed.
class CloseDialog : public QDialog
{
    Q_OBJECT
public:
    CloseDialog(console::Console &console, const incidents::IncidentPtr &incident, QWidget *parent);

private:
    QWidget *buildGate();
    QString wordsOf(const incidents::Obstacle &obstacle) const;
    static QString kindOf(const incidents::Obstacle &obstacle);
    QLayout *buildFoot();
    void carryOut();

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QComboBox *m_outcome;
    QLineEdit *m_reason;
    look::Label *m_error;
    look::Button *m_close;
};

} // namespace panes
