#include "panes/incidents/declaredialog.h"

#include "desk/incidents/playbookfor.h"
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
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

constexpr int width_ = 640;

look::Label *captionOf(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new look::Label(text, look::Font::Body, look::Token::Muted, parent);
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

QString spoken(QString name)
{
    name.replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

DeclareDialog::DeclareDialog(console::Console &console, const QList<Playbook> &playbooks, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_playbooks(playbooks)
    , m_title(new QLineEdit(this))
    , m_severity(new SeverityChoice(this))
    , m_category(new QComboBox(this))
    , m_detector(new QLineEdit(this))
    , m_when(new QLineEdit(this))
    , m_whenShown(new look::RichLabel(this))
    , m_unfold(new look::Button(tr("&Visibility and codename"), this))
    , m_visibility(new QComboBox(this))
    , m_codename(new QLineEdit(this))
    , m_follows(new look::RichLabel(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_declare(new look::Button(tr("Declare"), QStringLiteral("Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Declare an incident"));
    setModal(true);
    build();
    addShortcuts();
    connect(m_severity, &SeverityChoice::changed, this, &DeclareDialog::refresh);
    connect(m_category, &QComboBox::currentIndexChanged, this, &DeclareDialog::refresh);
    connect(m_when, &QLineEdit::textChanged, this, &DeclareDialog::refresh);
    connect(m_title, &QLineEdit::textChanged, this, [this] { showError({}); });
    connect(&console, &console::Console::tick, this, &DeclareDialog::refresh);
    connect(m_declare, &QAbstractButton::clicked, this, &DeclareDialog::declare);
    refresh();
    m_title->setFocus();
}

void DeclareDialog::build()
{
    m_title->setPlaceholderText(tr("What is happening, in one line"));
    m_title->setMaxLength(200);
    m_category->addItem(tr("By severity"), QString());
    QStringList seen;
    for (const Playbook &playbook : m_playbooks) {
        if (!playbook.category.isEmpty() && !seen.contains(playbook.category)) {
            seen.append(playbook.category);
            m_category->addItem(spoken(playbook.category), playbook.category);
        }
    }
    m_detector->setPlaceholderText(tr("A tool's name; empty for a person"));
    m_when->setPlaceholderText(tr("Now; or -10m, @03:41Z, @yesterday 22:10 CET"));
    m_follows->setMaxLines(3);
    m_error->setWordWrap(true);
    m_error->hide();
    m_declare->setPrimary(true);
    m_declare->setDefault(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeading);
    form->addRow(captionOf(tr("&Title"), m_title, this), m_title);
    form->addRow(captionOf(tr("Severity"), m_severity, this), m_severity);
    auto *noticed = new QVBoxLayout;
    noticed->setSpacing(4);
    noticed->addWidget(m_when);
    noticed->addWidget(m_whenShown);
    form->addRow(captionOf(tr("&Noticed"), m_when, this), noticed);
    form->addRow(captionOf(tr("Noticed &by"), m_detector, this), m_detector);
    form->addRow(captionOf(tr("&Category"), m_category, this), m_category);

    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_unfold);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_declare);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buildFolded());
    column->addWidget(m_follows);
    column->addWidget(m_error);
    column->addLayout(foot);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    resize(width_, sizeHint().height());
}

QWidget *DeclareDialog::buildFolded()
{
    m_folded = new QWidget(this);
    auto *form = new QFormLayout(m_folded);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const Visibility visibility : {Visibility::Team, Visibility::Restricted, Visibility::LocalOnly})
        m_visibility->addItem(shownWord(visibility), int(visibility));
    m_codename->setPlaceholderText(tr("Said instead of the title"));
    form->addRow(captionOf(tr("Visible to"), m_visibility, m_folded), m_visibility);
    form->addRow(captionOf(tr("Codename"), m_codename, m_folded), m_codename);
    m_folded->hide();
    m_unfold->setAutoDefault(false);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QAbstractButton::toggled, this, [this](bool on) {
        m_folded->setVisible(on);
        if (on)
            m_visibility->setFocus(Qt::ShortcutFocusReason);
        adjustSize();
    });
    return m_folded;
}

void DeclareDialog::addShortcuts()
{
    for (int i = 1; i <= 4; ++i) {
        auto *key = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { m_severity->choose(Severity(i)); });
    }
}

base::Result<journal::Authorship> DeclareDialog::stated() const
{
    journal::Authorship by = m_console.by();
    const QString text = m_when->text().trimmed();
    if (text.isEmpty() || text.compare(tr("now"), Qt::CaseInsensitive) == 0)
        return by;
    const base::Result<journal::StatedTime> time = journal::wholeTime(text, {by.now, m_console.zones().zone()});
    if (!time)
        return time.error();
    by.occurred = time->occurred;
    return by;
}

desk::Declaration DeclareDialog::declaration() const
{
    desk::Declaration out;
    out.title = m_title->text().trimmed();
    out.declared.severity = m_severity->severity();
    out.declared.category = m_category->currentData().toString();
    out.declared.detector = m_detector->text().trimmed();
    out.declared.visibility = Visibility(m_visibility->currentData().toInt());
    out.declared.codename = m_codename->text().trimmed();
    return out;
}

void DeclareDialog::refresh()
{
    const base::Result<journal::Authorship> by = stated();
    if (by) {
        const base::Duration ago = by->now - by->occurred.at;
        m_whenShown->setSpans(
            {look::dim(tr("T0 ")), look::mono(m_console.zones().stamp(by->occurred.at)),
             look::dim(ago < std::chrono::seconds(1) ? tr(" · now") : tr(" · %1 ago").arg(base::spanText(ago)))});
    } else {
        m_whenShown->setSpans({look::plain(by.error().text(), look::Token::Bad)});
    }
    const Playbook *playbook =
        desk::playbookFor(m_playbooks, m_severity->severity(), m_category->currentData().toString());
    if (!playbook) {
        m_follows->setSpans({look::dim(tr("No playbook is for this severity."))});
        return;
    }
    QStringList at_once;
    for (const NotificationRule &rule : playbook->notifications) {
        if (rule.offset == base::Duration::zero())
            at_once.append(rule.stakeholder);
    }
    look::Spans follows{look::dim(tr("Follows ")), look::strong(playbook->title),
                        look::dim(QStringLiteral(" v%1. ").arg(playbook->version))};
    if (!at_once.isEmpty())
        follows += {look::dim(tr("To be told at once: ")), look::plain(at_once.join(QStringLiteral(", ")))};
    m_follows->setSpans(follows);
}

void DeclareDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void DeclareDialog::declare()
{
    if (m_title->text().trimmed().isEmpty()) {
        showError(tr("It needs a title: what is happening, in one line."));
        m_title->setFocus();
        return;
    }
    const base::Result<journal::Authorship> by = stated();
    if (!by) {
        showError(by.error().text());
        m_when->setFocus();
        return;
    }
    const QString id = m_console.store().newId();
    const base::Result<journal::Deed> deed = desk::declare(id, declaration(), m_playbooks, *by);
    if (!deed) {
        showError(deed.error().text());
        return;
    }
    m_declare->setEnabled(false);
    const QPointer<DeclareDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        *deed,
        [this, dialog, id](const store::Committed &) {
            if (!dialog)
                return;
            Q_EMIT declared(id);
            accept();
        },
        [this, dialog](const base::Error &error) {
            if (!dialog)
                return;
            m_declare->setEnabled(true);
            showError(error.text());
        });
}

} // namespace panes
