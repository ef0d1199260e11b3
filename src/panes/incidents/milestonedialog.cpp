#include "panes/incidents/milestonedialog.h"

#include "desk/incidents/reachmilestone.h"
#include "domain/incidents/words.h"
#include "domain/journal/statedtime.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

MilestoneDialog::MilestoneDialog(console::Console &console, const IncidentPtr &incident, const QString &label,
                                 Milestone milestone, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_milestone(milestone)
    , m_when(new QLineEdit(this))
    , m_detail(new QLineEdit(this))
    , m_understood(new look::RichLabel(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_write(new look::Button(tr("Write it down"), QStringLiteral("Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 · %2").arg(shownWord(milestone), label));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *title = new look::Label(incident->title, look::Font::BodyMedium, look::Token::Text, this);
    title->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto add = [&](const QString &caption, QLineEdit *field, const QString &hint) {
        auto *words = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
        words->setBuddy(field);
        field->setAccessibleName(QString(caption).remove(u'&'));
        field->setPlaceholderText(hint);
        form->addRow(words, field);
    };
    add(tr("&When"), m_when, tr("2025-01-14 22:10 CET, yesterday 22:10Z, 2025-01-14, ~03:41Z"));
    add(tr("What &says so"), m_detail, tr("a log line, a person; may stay empty"));
    m_detail->setMaxLength(1000);
    form->addRow(new look::Label({}, look::Font::Body, look::Token::Muted, this), m_understood);
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_write->setPrimary(true);
    m_write->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(foot);
    resize(560, sizeHint().height());
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_write, &QAbstractButton::clicked, this, &MilestoneDialog::carryOut);
    connect(m_when, &QLineEdit::textChanged, this, &MilestoneDialog::understand);
    understand();
    m_when->setFocus();
}

base::Result<journal::Occurrence> MilestoneDialog::time() const
{
    const QString text = m_when->text().trimmed();
    const base::Result<journal::StatedTime> read =
        journal::wholeTime(text, {m_console.now(), m_console.zones().zone()});
    if (!read)
        return read.error();
    return read->occurred;
}

void MilestoneDialog::understand()
{
    m_error->hide();
    if (m_when->text().trimmed().isEmpty()) {
        m_understood->setSpans(
            {look::dim(tr("Times without a zone are %1").arg(m_console.zones().suffix(m_console.now())))});
        return;
    }
    const base::Result<journal::Occurrence> read = time();
    m_understood->setSpans({read ? look::mono(m_console.zones().stamp(read->at)) : look::dim(read.error().what)});
}

void MilestoneDialog::carryOut()
{
    const base::Result<journal::Occurrence> read = time();
    if (!read) {
        showError(read.error().text());
        m_when->setFocus();
        return;
    }
    journal::Authorship by = m_console.by();
    by.occurred = *read;
    const QPointer<MilestoneDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        desk::reachMilestone(*m_incident, m_milestone, m_detail->text().trimmed(), by),
        [dialog](const store::Committed &) {
            if (dialog)
                dialog->accept();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->showError(error.text());
        });
}

void MilestoneDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

} // namespace panes
