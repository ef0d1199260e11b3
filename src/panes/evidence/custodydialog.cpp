#include "panes/evidence/custodydialog.h"

#include "domain/journal/statedspan.h"
#include "domain/journal/statedtime.h"
#include "models/evidence/evidencewords.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

namespace {

/// How an act asks.
struct Asking
{
    QString title;
    QString note; ///< the rule that applies
    QString verb;
    bool person = false;
    bool place = false;
    bool reason = true;
};

Asking askingFor(CustodyAct act)
{
    switch (act) {
    case CustodyAct::Transfer:
        return {CustodyDialog::tr("Hand over %1"),
                CustodyDialog::tr("It stays with its holder until the other person accepts it."),
                CustodyDialog::tr("Hand over"), true, true};
    case CustodyAct::Accept:
        return {CustodyDialog::tr("Accept %1"),
                CustodyDialog::tr("The file is hashed first; if it is not what was sealed, it is not accepted."),
                CustodyDialog::tr("Accept"),
                false,
                true,
                false};
    case CustodyAct::Open:
        return {CustodyDialog::tr("Open %1"),
                CustodyDialog::tr("That you open it, and why, is written into its chain of custody."),
                CustodyDialog::tr("Open")};
    case CustodyAct::Copy:
        return {CustodyDialog::tr("Save a working copy of %1"),
                CustodyDialog::tr("Work on copies: what is sealed never changes."), CustodyDialog::tr("Save…"), true};
    case CustodyAct::Export:
        return {CustodyDialog::tr("Export %1"),
                CustodyDialog::tr("A folder with the file, its chain of custody and SHA256SUMS."),
                CustodyDialog::tr("Export…"), true, true};
    case CustodyAct::Release:
        return {CustodyDialog::tr("Release %1"),
                CustodyDialog::tr("It is given away for good. What is sealed here stays as a copy."),
                CustodyDialog::tr("Release"), true, true};
    case CustodyAct::Hold:
        return {CustodyDialog::tr("Put %1 under legal hold"),
                CustodyDialog::tr("It is neither released nor disposed of while the hold lasts."),
                CustodyDialog::tr("Hold")};
    case CustodyAct::Lift:
        return {CustodyDialog::tr("Lift the legal hold of %1"), QString(), CustodyDialog::tr("Lift")};
    case CustodyAct::Retain:
        return {CustodyDialog::tr("How long %1 is kept"), CustodyDialog::tr("It is not disposed of before."),
                CustodyDialog::tr("Keep")};
    case CustodyAct::Classify:
        return {CustodyDialog::tr("Who may see %1"), QString(), CustodyDialog::tr("Classify")};
    case CustodyAct::Dispose:
        break;
    }
    return {CustodyDialog::tr("Dispose of %1"),
            CustodyDialog::tr(
                "It takes two people: one asks, another disposes. The file is deleted then, its record stays."),
            CustodyDialog::tr("Dispose")};
}

} // namespace

CustodyDialog::CustodyDialog(console::Console &console, CustodyAct act, const evidence::Item &item,
                             const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_act(act)
    , m_item(item.entryId)
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
{
    const Asking asking = askingFor(act);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(asking.title.arg(item.label));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *note = new look::Label(asking.note, look::Font::Body, look::Token::Muted, this);
    note->setWordWrap(true);
    note->setVisible(!asking.note.isEmpty());
    auto *what =
        new look::Label(item.label + QStringLiteral("  ") + item.title, look::Font::Title, look::Token::Text, this);
    what->setWordWrap(true);
    if (asking.person)
        makePerson(people);
    if (asking.place)
        m_place = new QLineEdit(this);
    if (asking.reason)
        m_reason = new QLineEdit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(note);
    column->addLayout(buildForm(item));
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buildFoot(asking.verb));
    resize(520, sizeHint().height());
}

void CustodyDialog::makePerson(const QStringList &people)
{
    m_person = new QComboBox(this);
    m_person->setEditable(true);
    m_person->addItems(people);
    m_person->setCurrentText(QString());
    m_person->lineEdit()->setPlaceholderText(m_act == CustodyAct::Copy ? tr("yourself")
                                                                       : tr("a person or an authority"));
}

QFormLayout *CustodyDialog::buildForm(const evidence::Item &item)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    if (m_person)
        addField(form, m_act == CustodyAct::Copy ? tr("&For whom") : tr("&To"), m_person);
    if (m_act == CustodyAct::Retain)
        addField(form, tr("&Until"), m_until = new QLineEdit(this), tr("365d, or 2026-01-15"));
    if (m_act == CustodyAct::Classify) {
        m_sensitivity = new QComboBox(this);
        for (int i = 0; i < evidence::sensitivityCount; ++i)
            m_sensitivity->addItem(models::sensitivityWords(evidence::Sensitivity(i)), i);
        m_sensitivity->setCurrentIndex(int(item.sensitivity));
        addField(form, tr("&Sensitivity"), m_sensitivity);
    }
    if (m_place)
        addField(form, tr("&Where"), m_place, tr("the place it changes hands; may stay empty"));
    if (m_reason)
        addField(form, tr("&Why"), m_reason);
    return form;
}

QLayout *CustodyDialog::buildFoot(const QString &verb)
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    auto *save = new look::Button(verb, QStringLiteral("Enter"), this);
    save->setPrimary(true);
    save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(save, &QAbstractButton::clicked, this, &CustodyDialog::ask);
    return foot;
}

void CustodyDialog::addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint)
{
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setPlaceholderText(hint);
        line->setMaxLength(1000);
    }
    form->addRow(label, field);
}

/// A span from now, or a time ahead.
std::optional<base::Instant> CustodyDialog::statedUntil() const
{
    const QString text = m_until->text().trimmed();
    if (const std::optional<journal::StatedSpan> span = journal::readSpan(text, 0); span && span->end == text.size())
        return m_console.now() + span->span;
    const auto at = journal::wholeTimeAhead(text, {m_console.now(), m_console.zones().zone()});
    return at ? std::optional(at->occurred.at) : std::nullopt;
}

void CustodyDialog::ask()
{
    Wanted out{.fields = {.item = m_item}};
    out.fields.to = m_person ? m_person->currentText().trimmed() : QString();
    out.fields.place = m_place ? m_place->text().trimmed() : QString();
    out.fields.reason = m_reason ? m_reason->text().trimmed() : QString();
    if (m_sensitivity)
        out.sensitivity = evidence::Sensitivity(m_sensitivity->currentIndex());
    if (m_until) {
        const std::optional<base::Instant> until = statedUntil();
        if (!until) {
            fail(tr("Say until when: 365d, or a day like 2026-01-15"));
            return;
        }
        out.until = *until;
    }
    if (m_reason && out.fields.reason.isEmpty()) {
        fail(tr("Say why"));
        m_reason->setFocus();
        return;
    }
    m_error->hide();
    Q_EMIT wanted(out);
}

void CustodyDialog::fail(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

} // namespace panes
