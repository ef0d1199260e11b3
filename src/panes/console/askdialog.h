#pragma once

#include "base/result.h"
#include "domain/journal/deed.h"
#include "panes/console/asked.h"

#include <QDialog>

class QFormLayout;

namespace look {
class Button;
class Label;
} // namespace look

namespace console {

class Console;

/// Asks for the words a verb needs before it is carried out: what, why, by when, with what. What was typed
/// stays until it is written; a refusal is shown below it. Deletes itself when it is closed.
class AskDialog : public QDialog
{
    Q_OBJECT
public:
    AskDialog(Console &console, const Question &question, QWidget *parent);

    /// Commits what the answers led to and closes, or shows why not.
    void carryOut(const base::Result<journal::Deed> &deed);
    void fail(const base::Error &error);
    /// As they stand, without blanks at the ends.
    QStringList answers() const;

Q_SIGNALS:
    /// The button was pressed and nothing that must be there is missing.
    void answered(const QStringList &answers);

private:
    void addField(const Asked &asked, QFormLayout *form);
    void changed();
    void submit();

    Console &m_console;
    Question m_question;
    QList<QWidget *> m_fields;
    QList<look::Label *> m_readings;
    look::Label *m_error;
    look::Button *m_go;
};

} // namespace console
