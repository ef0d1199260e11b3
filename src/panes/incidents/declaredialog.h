#pragma once

#include "desk/incidents/declare.h"

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

class SeverityChoice;

/// Opens an incident: title, severity, Enter. What else is known has its place below; what will happen
/// at once (playbook, who must be told) is said before it does. Deletes itself when it is closed.
class DeclareDialog : public QDialog
{
    Q_OBJECT
public:
    DeclareDialog(console::Console &console, const QList<incidents::Playbook> &playbooks, QWidget *parent);

Q_SIGNALS:
    void declared(const QString &id);

private:
    void build();
    QWidget *buildFolded();
    void addShortcuts();
    void refresh();
    void declare();
    void showError(const QString &text);
    /// When it was noticed: now when the field is empty.
    base::Result<journal::Authorship> stated() const;
    desk::Declaration declaration() const;

    console::Console &m_console;
    QList<incidents::Playbook> m_playbooks;
    QLineEdit *m_title;
    SeverityChoice *m_severity;
    QComboBox *m_category;
    QLineEdit *m_detector;
    QLineEdit *m_when;
    look::RichLabel *m_whenShown;
    QWidget *m_folded = nullptr;
    look::Button *m_unfold;
    QComboBox *m_visibility;
    QLineEdit *m_codename;
    look::RichLabel *m_follows;
    look::Label *m_error;
    look::Button *m_declare;
};

} // namespace panes
