#include "panes/intelligence/alertdialog.h"

#include "domain/journal/statedtime.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace panes {

AlertDialog::AlertDialog(console::Console &console, const AlertForm &form, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_form(form)
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_person(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_save(new look::Button(form.verb, QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form.title);
    setModal(true);
    for (const auto &[id, words] : form.choices)
        m_choice->addItem(words, id);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    m_text->setPlainText(form.text);
    m_text->setPlaceholderText(form.textHint);
    m_person->setText(form.person);
    m_time->setPlaceholderText(form.timeHint);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    addField(rows, form.choiceCaption, m_choice);
    addField(rows, form.textCaption, m_text);
    addField(rows, form.personCaption, m_person);
    addField(rows, form.timeCaption, m_time);
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(rows);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(foot);
    resize(520, sizeHint().height());
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &AlertDialog::save);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this), &QShortcut::activated, this,
            &AlertDialog::save);
    if (!form.choiceCaption.isEmpty())
        m_choice->setFocus();
    else if (!form.textCaption.isEmpty())
        m_text->setFocus();
    else
        m_person->setFocus();
}

void AlertDialog::addField(QFormLayout *form, const QString &caption, QWidget *field)
{
    if (caption.isEmpty()) {
        field->hide();
        return;
    }
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    form->addRow(label, field);
}

base::Result<AlertForm::Answers> AlertDialog::answers() const
{
    AlertForm::Answers out{
        m_choice->currentData().toString(), m_text->toPlainText().trimmed(), m_person->text().trimmed(), {}};
    const QString time = m_time->text().trimmed();
    if (time.isEmpty() || m_form.timeCaption.isEmpty())
        return out;
    const base::Result<journal::StatedTime> read =
        journal::wholeTimeAhead(time, {m_console.now(), m_console.zones().zone()});
    if (!read)
        return read.error();
    out.time = read->occurred.at;
    return out;
}

void AlertDialog::save()
{
    const base::Result<AlertForm::Answers> given = answers();
    if (!given) {
        fail(given.error());
        return;
    }
    if (m_form.chosen) {
        accept();
        m_form.chosen(*given);
        return;
    }
    const QPointer<AlertDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        m_form.deed(*given),
        [dialog, done = m_form.done](const store::Committed &) {
            if (dialog)
                dialog->accept();
            if (done)
                done();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->fail(error);
        });
}

void AlertDialog::fail(const base::Error &error)
{
    m_error->setText(error.text());
    m_error->show();
}

} // namespace panes
