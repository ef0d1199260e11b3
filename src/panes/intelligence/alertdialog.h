#pragma once

#include "domain/journal/deed.h"

#include <QDialog>

#include <functional>
#include <optional>

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
} // namespace look

namespace panes {

/// What a verb on an alert asks before it is carried out, and what it makes of the answers. A caption that is
/// empty leaves its field out.
struct AlertForm
{
    struct Answers
    {
        QString choice; ///< id
        QString text;
        QString person;
        std::optional<base::Instant> time;
    };

    QString title;
    QString verb; ///< on the button
    QString choiceCaption;
    QList<std::pair<QString, QString>> choices; ///< id and words
    QString textCaption;
    QString text; ///< what stands there already
    QString textHint;
    QString personCaption;
    QString person;
    QString timeCaption;
    QString timeHint;
    /// What is carried out; the dialog closes when that is written, and says why when a rule says no.
    std::function<base::Result<journal::Deed>(const Answers &answers)> deed;
    std::function<void()> done = {}; ///< once it is written
    /// Instead of it: what goes on with the answers once the dialog is closed.
    std::function<void(const Answers &answers)> chosen = {};
};

/// A few fields, Ctrl+Enter, and the refusal in words when a rule says no: the same for every verb on an alert
/// that needs to be told something. Deletes itself when it is closed.
class AlertDialog : public QDialog
{
    Q_OBJECT
public:
    AlertDialog(console::Console &console, const AlertForm &form, QWidget *parent);

private:
    void addField(QFormLayout *form, const QString &caption, QWidget *field);
    base::Result<AlertForm::Answers> answers() const;
    void save();
    void fail(const base::Error &error);

    console::Console &m_console;
    AlertForm m_form;
    QComboBox *m_choice;
    QPlainTextEdit *m_text;
    QLineEdit *m_person;
    QLineEdit *m_time;
    look::Label *m_error;
    look::Button *m_save;
};

} // namespace panes
