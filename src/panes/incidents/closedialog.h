#pragma once

#include "domain/incidents/gate.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
class RowList;
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
    /// What stands in the way now.
    void showGate();
    QString wordsOf(const incidents::Obstacle &obstacle) const;
    static QString kindOf(const incidents::Obstacle &obstacle);
    QLayout *buildFoot();
    void carryOut();

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    look::Label *m_gateHead;
    QStandardItemModel *m_obstacles;
    look::RowList *m_gate;
    QComboBox *m_outcome;
    look::Label *m_reasonHead;
    QLineEdit *m_reason;
    look::Label *m_error;
    look::Button *m_close;
};

} // namespace panes
