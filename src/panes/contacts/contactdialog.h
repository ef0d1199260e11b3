#pragma once

#include "domain/journal/deed.h"
#include "store/contacts/contactlist.h"

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
} // namespace look

namespace panes {

/// Registering a contact, or changing everything known of one. Deletes itself when it is closed.
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without `known` somebody new is registered.
    ContactDialog(console::Console &console, const std::optional<store::ContactRow> &known, QWidget *parent);

private:
    void addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint);
    void fill(const contacts::Card &card);
    base::Result<contacts::Card> card() const;
    void save();
    void commit(const base::Result<journal::Deed> &deed);
    void fail(const base::Error &error);

    console::Console &m_console;
    QString m_id; ///< empty while nobody is changed
    QLineEdit *m_name;
    QLineEdit *m_roles;
    QLineEdit *m_organisation;
    QComboBox *m_side;
    QPlainTextEdit *m_ways;
    QLineEdit *m_zone;
    QLineEdit *m_hours;
    look::Label *m_error;
    look::Button *m_save;
};

} // namespace panes
