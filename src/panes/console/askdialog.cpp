#include "panes/console/askdialog.h"

#include "base/text.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace console {

namespace {

constexpr int dialogWidth = 520; ///< px

QString textOf(const QWidget *field)
{
    if (const auto *paragraph = qobject_cast<const QPlainTextEdit *>(field))
        return paragraph->toPlainText().trimmed();
    return static_cast<const QLineEdit *>(field)->text().trimmed();
}

} // namespace

AskDialog::AskDialog(Console &console, const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_question(question)
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_go(new look::Button(question.verb, QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *about = new look::Label(base::onOneLine(question.about), look::Font::BodyMedium, look::Token::Text, this);
    about->setWordWrap(true);
    about->setVisible(!question.about.isEmpty());
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (const Asked &asked : question.fields)
        addField(asked, form);
    column->addLayout(form);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_go->setPrimary(true);
    m_go->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    column->addLayout(foot);
    resize(dialogWidth, sizeHint().height());
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &AskDialog::submit);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(key, &QShortcut::activated, this, &AskDialog::submit);
    changed();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

void AskDialog::addField(const Asked &asked, QFormLayout *form)
{
    QWidget *field = nullptr;
    if (asked.paragraph) {
        auto *paragraph = new QPlainTextEdit(asked.text, this);
        paragraph->setPlaceholderText(asked.hint);
        paragraph->setTabChangesFocus(true);
        paragraph->setFixedHeight(96);
        connect(paragraph, &QPlainTextEdit::textChanged, this, &AskDialog::changed);
        field = paragraph;
    } else {
        auto *line = new QLineEdit(asked.text, this);
        line->setPlaceholderText(asked.hint);
        if (!asked.completions.isEmpty()) {
            auto *completer = new QCompleter(asked.completions, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        connect(line, &QLineEdit::textChanged, this, &AskDialog::changed);
        field = line;
    }
    field->setAccessibleName(QString(asked.caption).remove(u'&'));
    auto *caption = new look::Label(asked.caption, look::Font::Body, look::Token::Muted, this);
    caption->setBuddy(field);
    form->addRow(caption, field);
    auto *reading = new look::Label({}, look::Font::Small, look::Token::Muted, this);
    reading->setWordWrap(true);
    reading->setVisible(asked.reading != nullptr);
    if (asked.reading)
        form->addRow(QString(), reading);
    m_fields.append(field);
    m_readings.append(reading);
}

QStringList AskDialog::answers() const
{
    QStringList out;
    for (const QWidget *field : m_fields)
        out.append(textOf(field));
    return out;
}

void AskDialog::changed()
{
    bool all = true;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString text = textOf(m_fields.at(i));
        all = all && (!m_question.fields.at(i).needed || !text.isEmpty());
        if (m_question.fields.at(i).reading)
            m_readings.at(i)->setText(m_question.fields.at(i).reading(text));
    }
    m_go->setEnabled(all);
}

void AskDialog::submit()
{
    if (m_go->isEnabled())
        Q_EMIT answered(answers());
}

void AskDialog::carryOut(const base::Result<journal::Deed> &deed)
{
    const QPointer<AskDialog> dialog(this); // it may be closed before the disk answers
    m_go->setEnabled(false);
    m_console.carryOut(
        deed,
        [dialog](const store::Committed &) {
            if (dialog)
                dialog->accept();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->fail(error);
        });
}

void AskDialog::fail(const base::Error &error)
{
    m_error->setText(error.text());
    m_error->show();
    changed();
}

} // namespace console
