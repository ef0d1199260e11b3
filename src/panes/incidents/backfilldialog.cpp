#include "panes/incidents/backfilldialog.h"

#include "base/names.h"
#include "desk/incidents/backfill.h"
#include "domain/incidents/words.h"
#include "domain/journal/statedtime.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/incidents/severitychoice.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

constexpr int mostAccount = 8000;

bool isNeeded(Milestone milestone)
{
    return milestone == Milestone::Detected || milestone == Milestone::Closed;
}

} // namespace

BackfillDialog::BackfillDialog(console::Console &console, const QList<Playbook> &playbooks, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_title(new QLineEdit(this))
    , m_severity(new SeverityChoice(this))
    , m_category(new QComboBox(this))
    , m_detector(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_ticket(new QLineEdit(this))
    , m_account(new QPlainTextEdit(this))
    , m_remark(new look::RichLabel(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_record(new look::Button(tr("Record it"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record an old incident"));
    setModal(true);
    m_category->addItem(tr("None"), QString());
    for (const Playbook &playbook : playbooks) {
        if (!playbook.category.isEmpty() && m_category->findData(playbook.category) < 0)
            m_category->addItem(base::spoken(QLatin1String(playbook.category.toLatin1())), playbook.category);
    }
    for (const Outcome outcome : {Outcome::Confirmed, Outcome::Benign, Outcome::FalsePositive, Outcome::Duplicate})
        m_outcome->addItem(shownWord(outcome), int(outcome));
    m_error->setWordWrap(true);
    m_error->hide();
    m_remark->setMaxLines(3);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addLayout(buildFacts(), 4); // four severities side by side
    halves->addLayout(buildTimes(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(halves, 1);
    column->addWidget(m_remark);
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    resize(1120, sizeHint().height());
    understand();
    m_title->setFocus();
}

void BackfillDialog::addField(QFormLayout *form, const QString &caption, QWidget *field)
{
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    form->addRow(label, field);
}

QLayout *BackfillDialog::buildFacts()
{
    m_title->setPlaceholderText(tr("What happened, in one line"));
    m_title->setMaxLength(200);
    m_detector->setPlaceholderText(tr("A tool's name; empty for a person"));
    m_detector->setMaxLength(200);
    m_ticket->setPlaceholderText(tr("SEC-1042, or an address"));
    m_ticket->setMaxLength(500);
    m_account->setPlaceholderText(tr("What happened and what was done, in a few words; may stay empty"));
    m_account->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addField(form, tr("&Title"), m_title);
    addField(form, tr("&Severity"), m_severity);
    addField(form, tr("&Category"), m_category);
    addField(form, tr("Noticed &by"), m_detector);
    addField(form, tr("&Outcome"), m_outcome);
    addField(form, tr("Recorded be&fore as"), m_ticket);
    addField(form, tr("&Account"), m_account);
    return form;
}

QLayout *BackfillDialog::buildTimes()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < milestoneCount; ++i) {
        const auto milestone = Milestone(i);
        Time time{new QLineEdit(this), new look::RichLabel(this)};
        const QString name = shownWord(milestone);
        auto *caption = new look::Label(name, isNeeded(milestone) ? look::Font::BodyMedium : look::Font::Body,
                                        isNeeded(milestone) ? look::Token::Text : look::Token::Muted, this);
        caption->setBuddy(time.field);
        time.field->setAccessibleName(isNeeded(milestone) ? tr("%1, needed").arg(name) : name);
        time.field->setMaxLength(60);
        if (milestone == Milestone::Detected)
            time.field->setPlaceholderText(tr("2024-03-14 22:10 CET"));
        time.understood->setSmall(true);
        grid->addWidget(caption, i, 0);
        grid->addWidget(time.field, i, 1);
        grid->addWidget(time.understood, i, 2);
        connect(time.field, &QLineEdit::textChanged, this, &BackfillDialog::understand);
        m_times.insert(milestone, time);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 150);
    return grid;
}

QLayout *BackfillDialog::buildFoot()
{
    auto *table = new look::Button(tr("&Many from a table…"), this);
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    for (look::Button *button : {table, cancel})
        button->setAutoDefault(false);
    m_record->setPrimary(true);
    m_record->setAutoDefault(false);
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(table, &QAbstractButton::clicked, this, [this] {
        Q_EMIT tableWanted();
        reject();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_record, &QAbstractButton::clicked, this, &BackfillDialog::carryOut);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(table);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_record);
    return foot;
}

base::Result<journal::Occurrence> BackfillDialog::timeOf(const QString &typed) const
{
    const QString text = typed.trimmed();
    const base::Result<journal::StatedTime> read =
        journal::wholeTime(text, {m_console.now(), m_console.zones().zone()});
    if (!read)
        return read.error();
    return read->occurred;
}

void BackfillDialog::understand()
{
    m_error->hide();
    for (const Time &time : std::as_const(m_times)) {
        const QString text = time.field->text().trimmed();
        if (text.isEmpty()) {
            time.understood->setSpans({});
            continue;
        }
        const base::Result<journal::Occurrence> read = timeOf(text);
        time.understood->setSpans({read ? look::mono(m_console.zones().stamp(read->at), look::Token::Muted)
                                        : look::plain(tr("no time yet"), look::Token::Warn)});
    }
    look::Spans remark{
        look::dim(tr("Times without a zone are %1; a day alone and ~ for about will do. No clock runs and "
                     "none is late: the service levels are for what was watched.")
                      .arg(m_console.zones().suffix(m_console.now())))};
    if (const base::Result<OldIncident> old = said(); old && recordable(*old)) {
        const QStringList inverted = inversionsOf(*old);
        if (!inverted.isEmpty())
            remark = {look::plain(tr("No figure is made of what is stated the wrong way round: %1")
                                      .arg(inverted.join(QStringLiteral(", "))),
                                  look::Token::Warn)};
    }
    m_remark->setSpans(remark);
}

base::Result<OldIncident> BackfillDialog::said() const
{
    OldIncident out;
    out.title = m_title->text().trimmed();
    out.declared.severity = m_severity->severity();
    out.declared.category = m_category->currentData().toString();
    out.declared.detector = m_detector->text().trimmed();
    out.declared.ticket = m_ticket->text().trimmed();
    out.outcome = Outcome(m_outcome->currentData().toInt());
    out.account = m_account->toPlainText().trimmed();
    if (out.account.size() > mostAccount)
        return base::Error{base::ErrorKind::Invalid, tr("The account is longer than %1 characters").arg(mostAccount),
                           tr("keep the rest as evidence")};
    for (auto time = m_times.cbegin(); time != m_times.cend(); ++time) {
        if (time->field->text().trimmed().isEmpty())
            continue;
        const base::Result<journal::Occurrence> read = timeOf(time->field->text());
        if (!read)
            return base::Error{read.error().kind,
                               QStringLiteral("%1: %2").arg(shownWord(time.key()), read.error().what),
                               read.error().detail};
        out.milestones.insert(time.key(), *read);
    }
    return out;
}

void BackfillDialog::carryOut()
{
    const base::Result<OldIncident> old = said();
    if (!old) {
        showError(old.error().text());
        return;
    }
    const QPointer<BackfillDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        desk::backfill(m_console.store().newId(), *old, m_console.by()),
        [dialog](const store::Committed &) {
            if (dialog)
                dialog->accept();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->showError(error.text());
        });
}

void BackfillDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

} // namespace panes
