#include "panes/incidents/entrydialog.h"

#include "domain/incidents/words.h"
#include "models/incidents/linespans.h"
#include "models/incidents/zoneat.h"
#include "models/look/hashtext.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"

#include <QDateTime>
#include <QFormLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace panes {

using look::Font;
using look::Token;

EntryDialog::EntryDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &entryId,
                         QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_line(incident->line(entryId))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 of %2").arg(models::kindWord(m_line->kind), incident->title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    addWords(column);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    addTimes(form);
    addOrigin(form);
    column->addLayout(form);
    addRemarks(column);
    addPayload(column);
    addFoot(column);
    resize(720, std::min(sizeHint().height(), 640));
}

void EntryDialog::addRow(QFormLayout *form, const QString &name, const QString &value, bool mono)
{
    auto *label = new look::Label(value, mono ? Font::Mono : Font::Body, Token::Text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name + QStringLiteral(": ") + value);
    form->addRow(new look::Label(name, Font::Body, Token::Muted, this), label);
}

void EntryDialog::addWords(QVBoxLayout *column)
{
    auto *words = new look::RichLabel(models::lineSpans(*m_incident, *m_line, m_console.zones().zone(), true), this);
    words->setMaxLines(6);
    column->addWidget(words);
}

QString EntryDialog::inThreeZones(base::Instant at) const
{
    const auto in = [at](const QTimeZone &zone) { return look::clocktext::dayAndTime(at, models::zoneAt(zone, at)); };
    QStringList times{in(QTimeZone::utc())};
    const QTimeZone stated = QTimeZone(m_line->authorship.occurred.zone);
    for (const QTimeZone &zone : {QTimeZone::systemTimeZone(), stated}) {
        if (!times.contains(in(zone)) && models::zoneAt(zone, at).offset != 0)
            times.append(in(zone));
    }
    return times.join(QStringLiteral("   "));
}

QString EntryDialog::exactnessOf(const journal::Occurrence &at)
{
    switch (at.precision) {
    case journal::Precision::Second:
        return tr("%1, to the second").arg(at.raw);
    case journal::Precision::Minute:
        return tr("%1, to the minute").arg(at.raw);
    case journal::Precision::Hour:
        return tr("%1, to the hour").arg(at.raw);
    case journal::Precision::Day:
        return tr("%1, to the day").arg(at.raw);
    case journal::Precision::About:
        break;
    }
    return tr("%1, about").arg(at.raw);
}

void EntryDialog::addTimes(QFormLayout *form)
{
    const journal::Entry &entry = *m_line->entry;
    if (!m_line->redacted) {
        addRow(form, tr("Happened"), inThreeZones(m_line->authorship.occurred.at), true);
        const journal::Occurrence &at = m_line->authorship.occurred;
        if (!at.raw.isEmpty())
            addRow(form, tr("As typed"), exactnessOf(at));
    }
    addRow(form, tr("Recorded"), inThreeZones(entry.recorded), true);
    addRow(form, tr("Here since"), inThreeZones(entry.received), true);
}

void EntryDialog::addOrigin(QFormLayout *form)
{
    const journal::Entry &entry = *m_line->entry;
    const journal::Authorship &by = m_line->authorship;
    addRow(form, tr("By"),
           m_line->redacted              ? tr("redacted")
               : by.onBehalfOf.isEmpty() ? by.actor
                                         : tr("%1, for %2").arg(by.actor, by.onBehalfOf));
    if (!m_line->redacted)
        addRow(form, tr("Confidence"), incidents::shown(journal::name(by.confidence)));
    addRow(form, tr("Console"), tr("%1, entry %2 of its log").arg(entry.deviceId).arg(entry.deviceSeq), true);
    addRow(form, tr("Hash"), look::hashtext::grouped(QString::fromLatin1(entry.hash.toHex())), true);
    addRow(form, tr("Proof"), tr("chained to the entry before it; not sealed by a checkpoint yet"));
    if (!m_line->refused.isEmpty())
        addRow(form, tr("Refused"), tr("%1. It changed nothing.").arg(m_line->refused));
    if (m_line->disputed)
        addRow(form, tr("Disputed"), tr("Its author is not who GitHub says wrote it. It does not count."));
}

void EntryDialog::addRemarks(QVBoxLayout *column)
{
    const auto add = [&](const QString &what, const journal::Remark &remark) {
        auto *label = new look::RichLabel(
            {look::strong(what),
             look::dim(QStringLiteral(" %1 %2  ").arg(remark.by, m_console.zones().stamp(remark.recorded))),
             look::plain(remark.text)},
            this);
        label->setMaxLines(6);
        column->addWidget(label);
    };
    for (const journal::Remark &remark : m_line->amendments)
        add(tr("Amended; it said before"), remark);
    for (const journal::Remark &remark : m_line->comments)
        add(tr("Comment"), remark);
    if (m_line->struck)
        add(tr("Struck"), *m_line->struck);
    if (m_line->redacted)
        add(tr("Redacted"), *m_line->redacted);
}

void EntryDialog::addPayload(QVBoxLayout *column)
{
    if (m_line->entry->redacted())
        return;
    const QJsonDocument payload = QJsonDocument::fromJson(m_line->entry->payload);
    auto *text = new QPlainTextEdit(QString::fromUtf8(payload.toJson(QJsonDocument::Indented)), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(look::Fonts::of(Font::Mono));
    text->setAccessibleName(tr("Payload of %1").arg(m_line->entry->type));
    text->setMinimumHeight(120);
    column->addWidget(new look::Label(QStringLiteral("%1 v%2").arg(m_line->entry->type).arg(m_line->entry->version),
                                      Font::Mono, Token::Muted, this));
    column->addWidget(text, 1);
}

void EntryDialog::addFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    const bool mayChange = !m_line->redacted && !m_incident->newer && m_line->kind != journal::LineKind::Mark;
    const std::tuple<QString, QString, BoardKey> marks[]{
        {m_line->pinned ? tr("Out of the story") : tr("Into the story"), QStringLiteral("p"), BoardKey::Pin},
        {tr("Comment"), QStringLiteral("c"), BoardKey::Comment},
        {tr("Amend"), QStringLiteral("x"), BoardKey::Amend},
        {m_line->struck ? tr("Restore") : tr("Strike"), QStringLiteral("s"), BoardKey::Strike},
    };
    for (const auto &[text, key, verb] : marks) {
        auto *button = new look::Button(text, key.toUpper(), this);
        button->setAutoDefault(false);
        button->setShortcut(QKeySequence(key));
        button->setEnabled(mayChange);
        foot->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, verb = verb] {
            accept();
            Q_EMIT markWanted(verb);
        });
    }
    foot->addStretch(1);
    auto *done = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    done->setDefault(true);
    done->setPrimary(true);
    connect(done, &QAbstractButton::clicked, this, &QDialog::reject);
    foot->addWidget(done);
    column->addLayout(foot);
    done->setFocus();
}

} // namespace panes
