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
class RichLabel;
} // namespace look

namespace panes {

/// States a milestone that an incident misses: when it was, as it is known, and what says so. Says how the time was
/// understood before it is written. Deletes itself.
class MilestoneDialog : public QDialog
{
    Q_OBJECT
public:
    MilestoneDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                    incidents::Milestone milestone, QWidget *parent);

private:
    void understand();
    void carryOut();
    void showError(const QString &text);
    base::Result<journal::Occurrence> time() const;

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    incidents::Milestone m_milestone;
    QLineEdit *m_when;
    QLineEdit *m_detail;
    look::RichLabel *m_understood;
    look::Label *m_error;
    look::Button *m_write;
};

} // namespace panes
