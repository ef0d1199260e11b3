#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace console {
class Console;
}

namespace look {
class Button;
class EmptyState;
class Label;
class RichLabel;
class RowList;
} // namespace look

namespace panes {

/// The decisions of an incident, the last first: what was decided, what else was possible, who objected and when it is
/// looked at again; and the place to record one whole. Deletes itself.
class DecisionsDialog : public QDialog
{
    Q_OBJECT
public:
    DecisionsDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                    QWidget *parent);

private:
    QWidget *buildLog();
    QLayout *buildForm();
    void stateChanged(const journal::SubjectPtr &state);
    void refresh();
    void showSelected();
    void review(bool stands);
    void record();
    void commit(const base::Result<journal::Deed> &deed, bool clears);
    void showError(const QString &text);
    const incidents::Decision *selected() const;

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QStandardItemModel *m_rows;
    look::RowList *m_list;
    look::EmptyState *m_empty;
    look::RichLabel *m_detail;
    look::Button *m_stands;
    look::Button *m_falls;
    QLineEdit *m_text;
    QPlainTextEdit *m_options;
    QLineEdit *m_objections;
    QLineEdit *m_review;
    look::Label *m_error;
    look::Button *m_record;
};

} // namespace panes
