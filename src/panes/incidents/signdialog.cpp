#include "panes/incidents/signdialog.h"

#include "base/whendone.h"
#include "desk/incidents/signreview.h"
#include "desk/journal/seallog.h"
#include "domain/incidents/words.h"
#include "models/look/hashtext.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

SignDialog::SignDialog(console::Console &console, const IncidentPtr &incident, const models::ReviewActions &actions,
                       QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_sign(new look::Button(tr("Sign as %1").arg(console.actor()), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign the review off"));
    setModal(true);
    const qint64 entries = incident->entries.size();
    const QByteArray root = timelineRoot(*incident, entries);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(paragraph(incident->title, true));
    column->addWidget(paragraph(tr("%1 submitted it. You say that you have read it, with the log of %n entries as it "
                                   "stands: the root below proves later that it was this log.",
                                   nullptr, int(entries))
                                    .arg(incident->review.submittedBy)));
    auto *hash = new look::Label(look::hashtext::grouped(QString::fromLatin1(root.toHex())), look::Font::Mono,
                                 look::Token::Text, this);
    hash->setWordWrap(true);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hash->setAccessibleName(tr("Root over the hashes of the log"));
    column->addWidget(hash);
    if (const QString missing = missingText(actions); !missing.isEmpty()) {
        look::Label *warning = paragraph(missing);
        warning->setToken(look::Token::Warn);
        column->addWidget(warning);
    }
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buildFoot());
    resize(560, sizeHint().height());
    m_sign->setFocus();
}

look::Label *SignDialog::paragraph(const QString &text, bool strong)
{
    auto *label = new look::Label(text, strong ? look::Font::BodyBold : look::Font::Body, look::Token::Text, this);
    label->setWordWrap(true);
    return label;
}

QString SignDialog::missingText(const models::ReviewActions &actions) const
{
    QStringList missing;
    for (const DeliverableStanding &standing : deliverablesOf(*m_incident, {actions.all, actions.owned})) {
        if (!standing.met() && standing.what != Deliverable::StakeholderReport) // it is issued once it is signed
            missing.append(shownWord(standing.what));
    }
    return missing.isEmpty() ? QString()
                             : tr("Deliverables that are not there: %1").arg(missing.join(QStringLiteral(", ")));
}

QLayout *SignDialog::buildFoot()
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_sign->setPrimary(true);
    m_sign->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_sign);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QAbstractButton::clicked, this, &SignDialog::sign);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(key, &QShortcut::activated, this, &SignDialog::sign);
    return foot;
}

void SignDialog::sign()
{
    const QPointer<SignDialog> dialog(this); // it may be closed before the disk answers
    m_sign->setEnabled(false);
    m_console.carryOut(
        desk::signReview(*m_incident, m_console.by()),
        [dialog](const store::Committed &) {
            if (!dialog)
                return;
            dialog->sealLog();
            dialog->accept();
        },
        [this, dialog](const base::Error &error) {
            if (!dialog)
                return;
            m_sign->setEnabled(true);
            m_error->setText(error.text());
            m_error->show();
        });
}

/// The console's whole log gets a checkpoint, so that a later rewrite of it shows.
void SignDialog::sealLog()
{
    base::whenDone(desk::sealLog(m_console.store()), &m_console,
                   [console = &m_console](const base::Result<QByteArray> &root) {
                       if (!root)
                           console->report(root.error());
                   });
}

} // namespace panes
