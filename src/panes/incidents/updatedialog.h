#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class ChipBar;
class Label;
class RichLabel;
} // namespace look

namespace panes {

class UpdateEditor;

/// Writing, approving and issuing status updates, one audience at a time: prefilled from the state, beside what was
/// said last. Each way out is recorded as an entry with what is known of it, and no more. Deletes itself.
class UpdateDialog : public QDialog
{
    Q_OBJECT
public:
    UpdateDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                 QWidget *parent);

    void choose(incidents::Audience audience);
    incidents::Audience audience() const { return m_audience; }
    UpdateEditor *editor() const { return m_editor; }
    /// Where the half-typed text of one audience lies.
    static QString draftKey(const console::Console &console, const QString &incident, incidents::Audience audience);

private:
    QLayout *buildTexts();
    QLayout *buildFoot();
    look::Button *addWay(QLayout *row, const QString &text, void (UpdateDialog::*go)());
    void addShortcuts();
    void stateChanged(const journal::SubjectPtr &state);
    void refresh();
    void showLast();
    void showStanding();
    void showError(const QString &text);
    void restart();
    void write();
    void approve();
    void copy();
    void mail();
    void saveFile();
    void tellDesktop();
    void issue(const QString &channel, const QString &recipients, incidents::Issue result);
    void commit(const base::Result<journal::Deed> &deed);
    bool mayLeave() const;
    QString subject() const;

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QString m_label;
    incidents::Audience m_audience = incidents::Audience::Responders;
    look::ChipBar *m_which;
    UpdateEditor *m_editor;
    look::Label *m_lastHead;
    QPlainTextEdit *m_last;
    QLineEdit *m_to;
    look::RichLabel *m_standing;
    look::Label *m_error;
    look::Button *m_write;
    look::Button *m_approve;
    QList<look::Button *> m_ways;
};

} // namespace panes
