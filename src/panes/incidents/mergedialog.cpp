#include "panes/incidents/mergedialog.h"

#include "base/whendone.h"
#include "desk/incidents/merge.h"
#include "panes/console/console.h"
#include "panes/incidents/incidentchooser.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>

namespace panes {

using namespace incidents;

MergeDialog::MergeDialog(console::Console &console, const IncidentPtr &incident, const QString &label, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_chooser(new IncidentChooser(this))
    , m_reason(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_merge(new look::Button(tr("Merge"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge %1 into another incident").arg(label));
    setModal(true);
    auto *title = new look::Label(incident->title, look::Font::BodyBold, look::Token::Text, this);
    title->setWordWrap(true);
    auto *meaning =
        new look::Label(tr("It goes on in the one you choose. Nothing is copied and nothing deleted: its log "
                           "stays where it is, its clocks stop, and taking the merge back restores it as it "
                           "was."),
                        look::Font::Body, look::Token::Muted, this);
    meaning->setWordWrap(true);
    m_reason->setPlaceholderText(tr("The same token, seen by another scanner"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *form = new QFormLayout;
    auto *why = new look::Label(tr("Wh&y"), look::Font::Body, look::Token::Muted, this);
    why->setBuddy(m_reason);
    form->addRow(why, m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(meaning);
    column->addWidget(m_chooser, 1);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    resize(600, 460);
    connect(m_chooser, &IncidentChooser::changed, this,
            [this] { m_merge->setEnabled(!m_chooser->chosen().isEmpty()); });
    fill();
    m_chooser->setFocus();
}

QLayout *MergeDialog::buildFoot()
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_merge->setPrimary(true);
    m_merge->setDefault(true);
    m_merge->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_merge);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QAbstractButton::clicked, this, &MergeDialog::merge);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(key, &QShortcut::activated, this, &MergeDialog::merge);
    return foot;
}

/// Those in which it can go on: not itself, and none that goes on elsewhere or is none.
void MergeDialog::fill()
{
    base::whenDone(m_console.store().readJournal(&readChoices), this,
                   [this](const base::Result<QList<models::IncidentChoice>> &all) {
                       if (!all) {
                           fail(all.error());
                           return;
                       }
                       QList<models::IncidentChoice> choices;
                       for (const models::IncidentChoice &one : *all) {
                           if (one.key != m_incident->id && one.status != Status::Merged
                               && one.status != Status::Declined)
                               choices.append(one);
                       }
                       m_chooser->setChoices(choices);
                   });
}

void MergeDialog::merge()
{
    const QString into = m_chooser->chosen();
    if (into.isEmpty())
        return;
    m_merge->setEnabled(false);
    base::whenDone(m_console.store().subject(into), this, [this](const base::Result<journal::SubjectPtr> &read) {
        if (!read) {
            fail(read.error());
            return;
        }
        const base::Result<journal::Deed> deed =
            desk::merge(*m_incident, static_cast<const Incident &>(**read), m_reason->text().trimmed(), m_console.by());
        const QPointer<MergeDialog> dialog(this); // it may be closed before the disk answers
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
    });
}

void MergeDialog::fail(const base::Error &error)
{
    m_merge->setEnabled(!m_chooser->chosen().isEmpty());
    m_error->setText(error.text());
    m_error->show();
}

} // namespace panes
