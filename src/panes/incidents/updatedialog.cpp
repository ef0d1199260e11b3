#include "panes/incidents/updatedialog.h"

#include "domain/incidents/updateprefill.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/console/follow.h"
#include "panes/incidents/updateeditor.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

UpdateDialog::UpdateDialog(console::Console &console, const IncidentPtr &incident, const QString &label,
                           QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_label(label)
    , m_which(new look::ChipBar(this))
    , m_editor(new UpdateEditor(this))
    , m_lastHead(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_last(new QPlainTextEdit(this))
    , m_to(new QLineEdit(this))
    , m_standing(new look::RichLabel(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_write(new look::Button(tr("&Write it down"), QStringLiteral("Ctrl+S"), this))
    , m_approve(new look::Button(tr("&Approve"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Status update · %1").arg(label));
    setModal(true);
    const QString names[]{tr("Responders"), tr("Executive"), tr("External"), tr("Customers")};
    for (int i = 0; i < audienceCount; ++i)
        m_which->addChip(name(Audience(i)), names[i]);
    m_which->setAccessibleName(tr("For whom"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_standing->setMaxLines(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_which);
    column->addLayout(buildTexts(), 1);
    column->addWidget(m_standing);
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    resize(940, 620);
    addShortcuts();
    connect(m_which, &look::ChipBar::chosen, this,
            [this](const QString &id) { choose(audienceFrom(id).value_or(Audience::Responders)); });
    connect(m_editor, &UpdateEditor::changed, this, &UpdateDialog::refresh);
    console::follow(console, incident->id, this, [this](const journal::SubjectPtr &state) { stateChanged(state); });
    connect(&console, &console::Console::tick, this, &UpdateDialog::showStanding);
    choose(Audience::Responders);
}

QLayout *UpdateDialog::buildTexts()
{
    m_last->setReadOnly(true);
    m_last->setAccessibleName(tr("What was issued last"));
    m_to->setPlaceholderText(tr("To whom: a channel, a list, addresses"));
    m_to->setAccessibleName(tr("To whom"));
    m_to->setMaxLength(400);
    auto *written = new QVBoxLayout;
    written->setSpacing(8);
    written->addWidget(m_editor, 1);
    written->addWidget(m_to);
    auto *last = new QVBoxLayout;
    last->setSpacing(4);
    last->addWidget(m_lastHead);
    last->addWidget(m_last, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addLayout(written, 3);
    row->addLayout(last, 2);
    return row;
}

QLayout *UpdateDialog::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *again = new look::Button(tr("&Prefill again"), this);
    again->setAutoDefault(false);
    connect(again, &QAbstractButton::clicked, this, &UpdateDialog::restart);
    row->addWidget(again);
    row->addStretch(1);
    for (look::Button *button : {m_write, m_approve}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_write, &QAbstractButton::clicked, this, &UpdateDialog::write);
    connect(m_approve, &QAbstractButton::clicked, this, &UpdateDialog::approve);
    row->addSpacing(12);
    m_ways = {addWay(row, tr("&Copy"), &UpdateDialog::copy), addWay(row, tr("&Mail client"), &UpdateDialog::mail),
              addWay(row, tr("Save as &file"), &UpdateDialog::saveFile),
              addWay(row, tr("&Desktop"), &UpdateDialog::tellDesktop)};
    m_ways.first()->setPrimary(true);
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addSpacing(12);
    row->addWidget(close);
    return row;
}

look::Button *UpdateDialog::addWay(QLayout *row, const QString &text, void (UpdateDialog::*go)())
{
    auto *button = new look::Button(text, this);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, go);
    return button;
}

void UpdateDialog::addShortcuts()
{
    for (int i = 0; i < audienceCount; ++i) {
        auto *key = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), this);
        connect(key, &QShortcut::activated, this, [this, i] { choose(Audience(i)); });
    }
    auto *save = new QShortcut(QKeySequence(QKeySequence::Save), this);
    connect(save, &QShortcut::activated, this, &UpdateDialog::write);
}

QString UpdateDialog::draftKey(const console::Console &console, const QString &incident, Audience audience)
{
    return console.store().bearings().workspaceId + u'-' + incident + u'-' + name(audience);
}

void UpdateDialog::choose(Audience audience)
{
    m_audience = audience;
    m_which->setCurrent(name(audience));
    m_error->hide();
    const StatusUpdate *current = currentUpdate(*m_incident, audience);
    const UpdateIssue *last = lastIssue(*m_incident, audience);
    const bool waiting = current && !(last && last->update == current->entryId); // written and not yet out
    m_editor->open(audience, draftKey(m_console, m_incident->id, audience),
                   waiting ? current->words : prefilledUpdate(*m_incident, audience, m_console.now()));
    m_to->setText(last ? last->recipients : QString());
    showLast();
    m_editor->firstField()->setFocus(Qt::ShortcutFocusReason);
}

void UpdateDialog::stateChanged(const journal::SubjectPtr &state)
{
    m_incident = std::static_pointer_cast<const Incident>(state);
    showLast();
    refresh();
}

bool UpdateDialog::mayLeave() const
{
    const StatusUpdate *current = currentUpdate(*m_incident, m_audience);
    const UpdateWords words = m_editor->words();
    return !needsApproval(m_audience)
        || (current && current->words == words && approvalOf(*m_incident, current->entryId, digestOf(words)));
}

void UpdateDialog::refresh()
{
    const StatusUpdate *current = currentUpdate(*m_incident, m_audience);
    const bool written = current && current->words == m_editor->words();
    m_write->setEnabled(!written);
    m_approve->setVisible(needsApproval(m_audience));
    m_approve->setEnabled(!mayLeave() && mayApprove(*m_incident, m_console.actor(), m_console.now()));
    for (look::Button *way : std::as_const(m_ways))
        way->setEnabled(mayLeave());
    const bool abroad = m_console.store().bearings().purpose == workspace::Kind::Exercise;
    if (abroad)
        m_ways.at(1)->setEnabled(false); // an exercise opens no mail program
    showStanding();
}

void UpdateDialog::showLast()
{
    const UpdateIssue *last = lastIssue(*m_incident, m_audience);
    const StatusUpdate *text = last ? findUpdate(*m_incident, last->update) : nullptr;
    m_last->setPlainText(text ? plainText(text->words) : QString());
    m_last->setPlaceholderText(last ? tr("Its words were redacted.") : tr("Nothing was issued to this audience yet."));
    m_lastHead->setText(last
                            ? tr("Last: %1 by %2, %3")
                                  .arg(text ? text->label : QString(), last->channel, m_console.zones().stamp(last->at))
                            : tr("Last update"));
}

void UpdateDialog::showStanding()
{
    look::Spans spans;
    const StatusUpdate *current = currentUpdate(*m_incident, m_audience);
    const UpdateWords words = m_editor->words();
    if (current && current->words == words)
        spans += {look::strong(current->label),
                  look::dim(tr(" written by %1, %2").arg(current->by, m_console.zones().stamp(current->at)))};
    else
        spans += {look::dim(tr("Not written down yet; kept on this machine"))};
    if (needsApproval(m_audience)) {
        const UpdateApproval *approval =
            current && current->words == words ? approvalOf(*m_incident, current->entryId, digestOf(words)) : nullptr;
        spans.append(look::dim(QStringLiteral(" · ")));
        spans.append(approval ? look::plain(tr("approved by %1").arg(approval->by), look::Token::Ok)
                              : look::plain(tr("needs the approval of the IC or deputy"), look::Token::Warn));
    }
    for (const Clock &clock : clocksOf(*m_incident)) {
        if (clock.kind != ClockKind::Update || !clock.running() || !keepsCadence(m_audience))
            continue;
        const base::Duration left = clock.due - m_console.now();
        const bool late = left < base::Duration::zero();
        spans.append(look::dim(QStringLiteral(" · ")));
        spans.append(late ? look::plain(tr("late by %1").arg(base::countdownText(-left)), look::Token::Bad)
                          : look::plain(tr("due in %1").arg(base::countdownText(left))));
    }
    m_standing->setSpans(spans);
}

} // namespace panes
