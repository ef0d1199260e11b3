#include "panes/contacts/contactdialog.h"

#include "base/whendone.h"
#include "desk/contacts/changecontact.h"
#include "desk/contacts/registercontact.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace panes {

using namespace contacts;

ContactDialog::ContactDialog(console::Console &console, const std::optional<store::ContactRow> &known, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_id(known ? known->id : QString())
    , m_name(new QLineEdit(this))
    , m_roles(new QLineEdit(this))
    , m_organisation(new QLineEdit(this))
    , m_side(new QComboBox(this))
    , m_ways(new QPlainTextEdit(this))
    , m_zone(new QLineEdit(this))
    , m_hours(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_save(new look::Button(known ? tr("Change") : tr("Register"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(known ? tr("Change %1").arg(known->card.name) : tr("Register a contact"));
    setModal(true);
    const QString sides[]{tr("Internal"), tr("External"), tr("Customer"), tr("Authority")};
    for (int i = 0; i < sideCount; ++i)
        m_side->addItem(sides[i], i);
    m_ways->setTabChangesFocus(true);
    m_ways->setFixedHeight(84);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addField(form, tr("&Name"), m_name, tr("A person, or an office with a number of its own"));
    addField(form, tr("&Stands for"), m_roles, tr("Stakeholders of the playbooks: CISO, Legal"));
    addField(form, tr("&Organisation"), m_organisation, QString());
    addField(form, tr("S&ide"), m_side, QString());
    addField(form, tr("&Ways"), m_ways, QString());
    m_ways->setPlaceholderText(tr("One a line, first things first:\nphone +49 30 1234\nemail jo@acme.example"));
    addField(form, tr("Time &zone"), m_zone, tr("Europe/Berlin"));
    addField(form, tr("&Hours"), m_hours, tr("09–17 on weekdays; on call every other week"));
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
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(foot);
    resize(560, sizeHint().height());
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &ContactDialog::save);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(key, &QShortcut::activated, this, &ContactDialog::save);
    if (known)
        fill(known->card);
    m_name->setFocus();
}

void ContactDialog::addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint)
{
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setPlaceholderText(hint);
    form->addRow(label, field);
}

void ContactDialog::fill(const Card &card)
{
    QStringList ways;
    for (const Way &way : card.ways)
        ways.append(text(way));
    m_name->setText(card.name);
    m_roles->setText(card.roles.join(QStringLiteral(", ")));
    m_organisation->setText(card.organisation);
    m_side->setCurrentIndex(int(card.side));
    m_ways->setPlainText(ways.join(u'\n'));
    m_zone->setText(card.zone);
    m_hours->setText(card.hours);
}

base::Result<Card> ContactDialog::card() const
{
    Card out;
    out.name = m_name->text().trimmed();
    for (const QString &role : m_roles->text().split(u',', Qt::SkipEmptyParts)) {
        if (!role.trimmed().isEmpty())
            out.roles.append(role.trimmed());
    }
    out.organisation = m_organisation->text().trimmed();
    out.side = Side(m_side->currentIndex());
    for (const QString &line : m_ways->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const base::Result<Way> way = wayFrom(line);
        if (!way)
            return way.error();
        out.ways.append(*way);
    }
    out.zone = m_zone->text().trimmed();
    out.hours = m_hours->text().trimmed();
    return cardFromJson(toJson(out));
}

void ContactDialog::save()
{
    const base::Result<Card> wanted = card();
    if (!wanted) {
        fail(wanted.error());
        return;
    }
    if (m_id.isEmpty()) {
        commit(desk::registerContact(m_console.store().newId(), *wanted, m_console.by()));
        return;
    }
    base::whenDone(m_console.store().subject(m_id), this,
                   [this, card = *wanted](const base::Result<journal::SubjectPtr> &read) {
                       if (read)
                           commit(desk::changeContact(static_cast<const Contact &>(**read), card, m_console.by()));
                       else
                           fail(read.error());
                   });
}

void ContactDialog::commit(const base::Result<journal::Deed> &deed)
{
    const QPointer<ContactDialog> dialog(this); // it may be closed before the disk answers
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

void ContactDialog::fail(const base::Error &error)
{
    m_error->setText(error.text());
    m_error->show();
}

} // namespace panes
