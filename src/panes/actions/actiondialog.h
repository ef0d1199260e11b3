#pragma once

#include "domain/actions/actionopened.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace models {
struct ReadActions;
}

namespace panes {

/// Opens an action item: what has to change, what that changes about the next time, who has it, until
/// when, and of which incident it came. Deletes itself when it is closed.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `incident` is the id that stands there first; empty for none.
    ActionDialog(console::Console &console, const models::ReadActions &known, const QString &incident, QWidget *parent);

Q_SIGNALS:
    void opened(const QString &id);

private:
    void addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint = {});
    void fillChoices(const models::ReadActions &known, const QString &incident);
    QLayout *buildFoot();
    void changed();
    base::Result<actions::ActionOpened> wanted() const;
    void save();
    void fail(const base::Error &error);

    console::Console &m_console;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_area;
    QLineEdit *m_owner;
    QLineEdit *m_due;
    look::Label *m_reading;
    QComboBox *m_incident;
    look::Label *m_error;
    look::Button *m_save;
};

} // namespace panes
