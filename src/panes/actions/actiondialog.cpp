#include "panes/actions/actiondialog.h"

#include "desk/actions/openaction.h"
#include "domain/actions/words.h"
#include "models/actions/actionreading.h"
#include "panes/actions/daytext.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>

namespace panes {

using namespace actions;

ActionDialog::ActionDialog(console::Console &console, const models::ReadActions &known, const QString &incident,
                           QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_area(new QComboBox(this))
    , m_owner(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_reading(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_incident(new QComboBox(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_save(new look::Button(tr("Open it"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open an action item"));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_title->setMaxLength(300);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addField(form, tr("&What has to change"), m_title, tr("Expire publish tokens after 90 days"));
    addField(form, tr("&Kind"), m_kind);
    addField(form, tr("Control &area"), m_area);
    addField(form, tr("&Owner"), m_owner, tr("login; may stay empty for now"));
    addField(form, tr("&Due"), m_due, dayHint());
    form->addRow(QString(), m_reading);
    addField(form, tr("Came of the &incident"), m_incident);
    fillChoices(known, incident);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buildFoot());
    resize(600, sizeHint().height());
    connect(m_title, &QLineEdit::textChanged, this, &ActionDialog::changed);
    connect(m_due, &QLineEdit::textChanged, this, &ActionDialog::changed);
    changed();
    m_title->setFocus();
}

void ActionDialog::addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint)
{
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setPlaceholderText(hint);
    form->addRow(label, field);
}

void ActionDialog::fillChoices(const models::ReadActions &known, const QString &incident)
{
    for (int i = 0; i <= int(ActionKind::Document); ++i)
        m_kind->addItem(shownWord(ActionKind(i)), i);
    for (int i = 0; i <= int(ControlArea::Recover); ++i)
        m_area->addItem(shownWord(ControlArea(i)), i);
    m_area->setCurrentIndex(int(ControlArea::Protect));
    m_incident->addItem(tr("none"), QString());
    for (const auto &[id, title] : known.incidents)
        m_incident->addItem(title, id);
    m_incident->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_incident->setMinimumContentsLength(30);
    m_incident->setCurrentIndex(std::max(0, m_incident->findData(incident)));
    auto *people = new QCompleter(known.people, m_owner);
    people->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(people);
}

QLayout *ActionDialog::buildFoot()
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &ActionDialog::save);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(key, &QShortcut::activated, this, &ActionDialog::save);
    return foot;
}

void ActionDialog::changed()
{
    m_save->setEnabled(!m_title->text().trimmed().isEmpty());
    m_reading->setText(dayReading(m_console, m_due->text().trimmed()));
}

base::Result<ActionOpened> ActionDialog::wanted() const
{
    ActionOpened out;
    out.title = m_title->text().trimmed();
    out.what = ActionKind(m_kind->currentData().toInt());
    out.area = ControlArea(m_area->currentData().toInt());
    out.owner = m_owner->text().trimmed();
    out.source = m_incident->currentData().toString();
    if (m_due->text().trimmed().isEmpty())
        return out;
    const base::Result<base::Instant> due = dayFrom(m_console, m_due->text().trimmed());
    if (!due)
        return due.error();
    out.due = *due;
    return out;
}

void ActionDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const base::Result<ActionOpened> action = wanted();
    if (!action) {
        fail(action.error());
        return;
    }
    const QPointer<ActionDialog> dialog(this); // it may be closed before the disk answers
    const QString id = m_console.store().newId();
    m_save->setEnabled(false);
    m_console.carryOut(
        desk::openAction(id, *action, m_console.by()),
        [dialog, id](const store::Committed &) {
            if (!dialog)
                return;
            Q_EMIT dialog->opened(id);
            dialog->accept();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->fail(error);
        });
}

void ActionDialog::fail(const base::Error &error)
{
    m_error->setText(error.text());
    m_error->show();
    changed();
}

} // namespace panes
