#pragma once

#include "domain/incidents/incident.h"

#include "store/contacts/contactlist.h"

#include <QDialog>

class QComboBox;
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

/// Telling the next stakeholder, one after the other: by which channel, what to say, and what came of it. Nobody
/// answering leads to the next channel and then up. Who was not told stands at the foot all the while. Deletes itself.
class CallDialog : public QDialog
{
    Q_OBJECT
public:
    /// `stakeholder` empty: whoever is to be told next.
    CallDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &stakeholder,
               QWidget *parent);

    const QString &stakeholder() const { return m_stakeholder; }

private:
    QLayout *buildHow();
    QLayout *buildOutcomes();
    void addOutcome(QLayout *row, const QString &text, incidents::Delivery result);
    void turnTo(const QString &stakeholder);
    void refresh();
    void showContacts();
    void showTries(const incidents::Notification *one);
    void record(incidents::Delivery result);
    void escalate();
    void commit(incidents::Delivery result, std::function<void()> then);
    void stateChanged(const journal::SubjectPtr &state);
    void goOn();

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QString m_stakeholder;
    look::Label *m_who;
    look::RichLabel *m_due;
    look::RichLabel *m_behind; ///< who stands behind the stakeholder
    QList<store::ContactRow> m_contacts;
    QComboBox *m_channel;
    QLineEdit *m_person;
    look::RichLabel *m_script;
    look::RichLabel *m_tries;
    look::RichLabel *m_missing;
    look::Label *m_error;
    look::Button *m_escalate;
    QList<look::Button *> m_outcomes;
};

} // namespace panes
