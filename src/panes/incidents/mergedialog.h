#pragma once

#include "domain/incidents/incident.h"

#include <QDialog>

class QLineEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

class IncidentChooser;

/// Lets an incident go on in another one: which, and why. Says what that means and how it is taken back.
/// Deletes itself when it is closed.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                QWidget *parent);
    IncidentChooser *chooser() const { return m_chooser; }

private:
    QLayout *buildFoot();
    void fill();
    void merge();
    void fail(const base::Error &error);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    IncidentChooser *m_chooser;
    QLineEdit *m_reason;
    look::Label *m_error;
    look::Button *m_merge;
};

} // namespace panes
