#pragma once

#include "domain/incidents/oldincident.h"
#include "domain/incidents/playbook.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
class RichLabel;
} // namespace look

namespace panes {

class SeverityChoice;

/// Records an incident that was over before: what it was, when its milestones were, as exactly as that is known, how
/// it ended and where it was recorded before. Says how each time was understood. Deletes itself.
class BackfillDialog : public QDialog
{
    Q_OBJECT
public:
    BackfillDialog(console::Console &console, const QList<incidents::Playbook> &playbooks, QWidget *parent);

    QLineEdit *titleField() const { return m_title; }
    QLineEdit *timeField(incidents::Milestone milestone) const { return m_times.value(milestone).field; }

Q_SIGNALS:
    /// Many at once: the table is chosen elsewhere.
    void tableWanted();

private:
    struct Time
    {
        QLineEdit *field = nullptr;
        look::RichLabel *understood = nullptr;
    };
    QLayout *buildFacts();
    QLayout *buildTimes();
    QLayout *buildFoot();
    void addField(QFormLayout *form, const QString &caption, QWidget *field);
    base::Result<journal::Occurrence> timeOf(const QString &text) const;
    void understand();
    base::Result<incidents::OldIncident> said() const;
    void carryOut();
    void showError(const QString &text);

    console::Console &m_console;
    QLineEdit *m_title;
    SeverityChoice *m_severity;
    QComboBox *m_category;
    QLineEdit *m_detector;
    QComboBox *m_outcome;
    QLineEdit *m_ticket;
    QPlainTextEdit *m_account;
    QMap<incidents::Milestone, Time> m_times;
    look::RichLabel *m_remark;
    look::Label *m_error;
    look::Button *m_record;
};

} // namespace panes
