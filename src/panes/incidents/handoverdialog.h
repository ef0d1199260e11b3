#pragma once

#include "domain/incidents/incident.h"
#include "reports/document/document.h"

#include <QDialog>

class QLineEdit;
class QPrinter;
class QVBoxLayout;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

/// The handover sheet as it will be printed, the ways out of it, and the handover itself: naming a successor writes
/// that they are IC, with the note. Shows the state at the moment it was opened. Deletes itself.
class HandoverDialog : public QDialog
{
    Q_OBJECT
public:
    HandoverDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                   const QStringList &people, QWidget *parent);

    const reports::Document &sheet() const { return m_sheet; }

private:
    void buildSuccession(QVBoxLayout *column, const QStringList &people);
    QLayout *buildFoot();
    void print();
    void save();
    void saveAs(const QString &path);
    void copy();
    void handOver();
    void say(const QString &text, bool wrong);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QString m_label;
    reports::Document m_sheet;
    QLineEdit *m_successor;
    QLineEdit *m_note;
    look::Button *m_handOver;
    look::Label *m_said;
};

} // namespace panes
