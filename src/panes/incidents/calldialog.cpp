#include "panes/incidents/calldialog.h"

#include "base/whendone.h"
#include "desk/incidents/tell.h"
#include "domain/incidents/escalation.h"
#include "domain/incidents/words.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/console/follow.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

const QStringList everyChannel{QStringLiteral("phone"), QStringLiteral("page"),   QStringLiteral("chat"),
                               QStringLiteral("email"), QStringLiteral("bridge"), QStringLiteral("in person")};

} // namespace

CallDialog::CallDialog(console::Console &console, const IncidentPtr &incident, const QString &stakeholder,
                       QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_who(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_due(new look::RichLabel(this))
    , m_behind(new look::RichLabel(this))
    , m_channel(new QComboBox(this))
    , m_person(new QLineEdit(this))
    , m_script(new look::RichLabel(this))
    , m_tries(new look::RichLabel(this))
    , m_missing(new look::RichLabel(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_escalate(new look::Button(tr("&Escalate"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tell the next stakeholder"));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    for (look::RichLabel *label : {m_behind, m_script, m_tries, m_missing})
        label->setMaxLines(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_who);
    column->addWidget(m_due);
    column->addWidget(m_behind);
    column->addLayout(buildHow());
    column->addWidget(new look::Label(tr("What to say"), look::Font::Small, look::Token::Muted, this));
    column->addWidget(m_script);
    column->addWidget(m_tries);
    column->addStretch(1);
    column->addWidget(m_error);
    column->addLayout(buildOutcomes());
    column->addWidget(m_missing);
    resize(680, 480);
    console::follow(console, incident->id, this, [this](const journal::SubjectPtr &state) { stateChanged(state); });
    connect(&console, &console::Console::tick, this, &CallDialog::refresh);
    base::whenDone(console.store().readJournal(&store::contactList), this,
                   [this](const base::Result<QList<store::ContactRow>> &rows) {
                       if (rows)
                           m_contacts = *rows;
                       showContacts();
                   });
    const Notification *next = nextToTell(*incident);
    turnTo(!stakeholder.isEmpty() ? stakeholder : next ? next->stakeholder : QString());
}

QLayout *CallDialog::buildHow()
{
    m_channel->setEditable(true);
    m_channel->setAccessibleName(tr("Channel"));
    m_person->setAccessibleName(tr("Who answered"));
    m_person->setPlaceholderText(tr("Name of whoever was reached"));
    m_person->setMaxLength(100);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const auto &[text, field] : {std::pair<QString, QWidget *>{tr("C&hannel"), m_channel},
                                      std::pair<QString, QWidget *>{tr("&Who answered"), m_person}}) {
        auto *caption = new look::Label(text, look::Font::Body, look::Token::Muted, this);
        caption->setBuddy(field);
        form->addRow(caption, field);
    }
    return form;
}

QLayout *CallDialog::buildOutcomes()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_escalate->setAutoDefault(false);
    connect(m_escalate, &QAbstractButton::clicked, this, &CallDialog::escalate);
    row->addWidget(m_escalate);
    row->addStretch(1);
    addOutcome(row, tr("&No answer"), Delivery::Failed);
    addOutcome(row, tr("&Left a message"), Delivery::Sent);
    addOutcome(row, tr("&Reached"), Delivery::Delivered);
    addOutcome(row, tr("&Acknowledged"), Delivery::Acknowledged);
    m_outcomes.last()->setPrimary(true);
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return row;
}

void CallDialog::addOutcome(QLayout *row, const QString &text, Delivery result)
{
    auto *button = new look::Button(text, this);
    button->setAutoDefault(false);
    row->addWidget(button);
    m_outcomes.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, result] { record(result); });
}

void CallDialog::turnTo(const QString &stakeholder)
{
    m_stakeholder = stakeholder;
    m_person->clear();
    m_error->hide();
    const Notification *one = m_incident->notification(stakeholder);
    QStringList channels = one ? one->channels : QStringList();
    for (const QString &channel : everyChannel) {
        if (!channels.contains(channel))
            channels.append(channel);
    }
    m_channel->clear();
    m_channel->addItems(channels);
    const NextTry next = one ? nextTry(*m_incident, *one) : NextTry();
    m_channel->setCurrentText(next.channel.isEmpty() ? channels.first() : next.channel);
    showContacts();
    refresh();
    m_person->setFocus(Qt::ShortcutFocusReason);
}

void CallDialog::refresh()
{
    const Notification *one = m_incident->notification(m_stakeholder);
    const base::Instant now = m_console.now();
    const bool any = !m_stakeholder.isEmpty();
    m_who->setText(any ? m_stakeholder : tr("Nobody is waiting to be told"));
    m_channel->setEnabled(any);
    m_person->setEnabled(any);
    for (look::Button *button : std::as_const(m_outcomes))
        button->setEnabled(any);
    look::Spans due;
    if (one && one->due && !one->told()) {
        const base::Duration left = *one->due - now;
        const bool late = left < base::Duration::zero();
        due.append(late ? look::plain(tr("late by %1").arg(base::countdownText(-left)), look::Token::Bad)
                        : look::plain(tr("due in %1").arg(base::countdownText(left))));
    }
    if (one && one->acknowledge)
        due.append(look::dim(due.isEmpty() ? tr("must acknowledge") : tr(" · must acknowledge")));
    m_due->setSpans(due);
    look::Spans script;
    for (const QString &line : any ? callScript(*m_incident, m_stakeholder, m_console.actor(), now) : QStringList()) {
        if (!script.isEmpty())
            script.append(look::lineBreak());
        script.append(look::plain(line));
    }
    m_script->setSpans(script);
    showTries(one);
    const QStringList missing = notTold(*m_incident);
    m_missing->setSpans(missing.isEmpty() ? look::Spans{look::plain(tr("Everybody was told."), look::Token::Ok)}
                                          : look::Spans{look::strong(tr("Not told: ")),
                                                        look::plain(missing.join(QStringLiteral(", ")))});
}

void CallDialog::showContacts()
{
    look::Spans spans;
    for (const store::ContactRow &row : std::as_const(m_contacts)) {
        if (row.retired || !row.card.standsFor(m_stakeholder))
            continue;
        if (!spans.isEmpty())
            spans.append(look::lineBreak());
        spans.append(look::strong(row.card.name));
        for (const contacts::Way &way : row.card.ways)
            spans += {look::dim(QStringLiteral("   %1 ").arg(way.channel)), look::mono(way.address)};
        for (const QString &note : {row.card.zone, row.card.hours}) {
            if (!note.isEmpty())
                spans.append(look::dim(QStringLiteral("   ") + note));
        }
    }
    if (spans.isEmpty() && !m_stakeholder.isEmpty())
        spans = {look::dim(tr("Nobody in the contacts stands for %1.").arg(m_stakeholder))};
    m_behind->setSpans(spans);
}

void CallDialog::showTries(const Notification *one)
{
    look::Spans tries;
    for (const Attempt &attempt : one ? one->attempts : QList<Attempt>()) {
        if (!tries.isEmpty())
            tries.append(look::lineBreak());
        tries += {look::mono(m_console.zones().stamp(attempt.at)),
                  look::dim(QStringLiteral("  %1: %2").arg(attempt.channel, wordWithin(attempt.result)))};
    }
    const NextTry next = one ? nextTry(*m_incident, *one) : NextTry();
    const bool up = next.kind == NextTry::Kind::Escalate;
    m_escalate->setEnabled(up);
    m_escalate->setText(up ? tr("&Escalate to %1").arg(next.target) : tr("&Escalate"));
    m_tries->setSpans(tries);
}

void CallDialog::record(Delivery result)
{
    commit(result, [this, result] {
        if (result != Delivery::Failed) {
            goOn();
            return;
        }
        const Notification *one = m_incident->notification(m_stakeholder);
        const NextTry next = one ? nextTry(*m_incident, *one) : NextTry();
        if (next.kind == NextTry::Kind::Channel)
            m_channel->setCurrentText(next.channel);
        refresh();
        (next.kind == NextTry::Kind::Escalate ? static_cast<QWidget *>(m_escalate) : m_channel)->setFocus();
    });
}

void CallDialog::escalate()
{
    const Notification *one = m_incident->notification(m_stakeholder);
    const NextTry next = one ? nextTry(*m_incident, *one) : NextTry();
    if (next.kind == NextTry::Kind::Escalate)
        commit(Delivery::Escalated, [this, target = next.target] { turnTo(target); });
}

void CallDialog::goOn()
{
    if (const Notification *next = nextToTell(*m_incident))
        turnTo(next->stakeholder);
    else
        accept();
}

void CallDialog::commit(Delivery result, std::function<void()> then)
{
    const QPointer<CallDialog> dialog(this); // it may be closed before the disk answers
    const Notified told{m_stakeholder, m_channel->currentText().trimmed(), result, m_person->text().trimmed()};
    m_console.carryOut(
        desk::tell(*m_incident, told, m_console.by()),
        [dialog, then](const store::Committed &) {
            if (dialog)
                then();
        },
        [this, dialog](const base::Error &error) {
            if (!dialog)
                return;
            m_error->setText(error.text());
            m_error->show();
        });
}

void CallDialog::stateChanged(const journal::SubjectPtr &state)
{
    m_incident = std::static_pointer_cast<const Incident>(state);
    refresh();
}

} // namespace panes
