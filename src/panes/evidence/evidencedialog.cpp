#include "panes/evidence/evidencedialog.h"

#include "domain/journal/statedtime.h"
#include "models/evidence/evidencewords.h"
#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

using console::CaptureSource;

EvidenceDialog::EvidenceDialog(console::Console &console, Purpose purpose, const QList<EvidenceIncident> &incidents,
                               QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_purpose(purpose)
    , m_files(new look::Label({}, look::Font::Body, look::Token::Text, this))
    , m_incident(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_sensitivity(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_tool(new QLineEdit(this))
    , m_request(new QLineEdit(this))
    , m_who(new QLineEdit(this))
    , m_expires(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_wait(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_save(new look::Button(purpose == Purpose::Capture ? tr("Seal") : tr("Plan"), QStringLiteral("Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Capture ? tr("Capture evidence") : tr("Plan evidence to be collected"));
    setModal(true);
    setAcceptDrops(purpose == Purpose::Capture);
    setIncidents(incidents);
    for (int i = 0; i < evidence::kindCount; ++i)
        m_kind->addItem(models::kindWords(evidence::Kind(i)), i);
    for (int i = 0; i < evidence::sensitivityCount; ++i)
        m_sensitivity->addItem(models::sensitivityWords(evidence::Sensitivity(i)), i);
    m_kind->setCurrentIndex(int(evidence::Kind::File));
    m_sensitivity->setCurrentIndex(int(evidence::Sensitivity::Internal));
    m_error->setWordWrap(true);
    m_error->hide();
    m_wait->hide();
    m_files->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    buildFields(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buildFoot());
    resize(620, sizeHint().height());
    showSources();
    m_title->setFocus();
}

void EvidenceDialog::buildFields(QFormLayout *form)
{
    const bool capture = m_purpose == Purpose::Capture;
    for (QWidget *unused : capture ? QList<QWidget *>{m_who, m_expires} : QList<QWidget *>{m_tool, m_request, m_files})
        unused->hide();
    if (capture) {
        auto *choose = new look::Button(tr("&Choose files…"), this);
        choose->setAutoDefault(false);
        connect(choose, &QAbstractButton::clicked, this, &EvidenceDialog::chooseFiles);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(m_files, 1);
        row->addWidget(choose);
        form->addRow(new look::Label(tr("Files"), look::Font::Body, look::Token::Muted, this), row);
    }
    for (QLineEdit *line : {m_source, m_from, m_to, m_request, m_expires})
        line->setMaxLength(2000); // of the entry's fields
    for (QLineEdit *line : {m_tool, m_who})
        line->setMaxLength(200);
    m_title->setMaxLength(300);
    addField(form, tr("&Incident"), m_incident);
    addField(form, tr("&Title"), m_title,
             capture ? tr("What it shows; else the name of the file") : tr("What must be collected"));
    addField(form, tr("&Kind"), m_kind);
    addField(form, tr("&Sensitivity"), m_sensitivity);
    addField(form, tr("S&ource"), m_source,
             capture ? tr("Where it came from; else where the file was") : tr("Where it is"));
    addField(form, tr("Content &from"), m_from, tr("2025-01-14 21:00Z, -6h: what it holds happened since then"));
    addField(form, tr("Content &until"), m_to, tr("Until then; else until it was collected"));
    if (capture) {
        addField(form, tr("Tool"), m_tool, tr("gh 2.63"));
        addField(form, tr("Request"), m_request, tr("gh api /orgs/acme/audit-log?include=all"));
    } else {
        addField(form, tr("&Who"), m_who, tr("Who is to collect it"));
        addField(form, tr("E&xpires"), m_expires, tr("When its source forgets: in 2d; else as its kind is kept"));
    }
}

QLayout *EvidenceDialog::buildFoot()
{
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    cancel->setAutoDefault(false);
    m_save->setPrimary(true);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_wait);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &EvidenceDialog::accept);
    return foot;
}

void EvidenceDialog::addField(QFormLayout *form, const QString &caption, QWidget *field, const QString &hint)
{
    auto *label = new look::Label(caption, look::Font::Body, look::Token::Muted, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setPlaceholderText(hint);
    form->addRow(label, field);
}

void EvidenceDialog::setIncidents(const QList<EvidenceIncident> &incidents)
{
    const QString chosen = m_incident->count() > 0 ? m_incident->currentData().toString() : m_wanted;
    m_incident->clear();
    for (const EvidenceIncident &incident : incidents)
        m_incident->addItem(QStringLiteral("%1  %2").arg(incident.label, incident.title.left(80)), incident.id);
    setIncident(chosen);
}

void EvidenceDialog::setIncident(const QString &id)
{
    m_wanted = id;
    if (const int at = m_incident->findData(id); at >= 0)
        m_incident->setCurrentIndex(at);
}

void EvidenceDialog::setPlan(const evidence::Item &plan)
{
    m_plan = plan.entryId;
    m_incident->setEnabled(false);
    m_title->setText(plan.title);
    m_kind->setCurrentIndex(int(plan.kind));
    m_sensitivity->setCurrentIndex(int(plan.sensitivity));
    m_source->setText(plan.source);
    setWindowTitle(tr("Capture %1").arg(plan.label));
}

base::Result<std::optional<base::Instant>> EvidenceDialog::time(QLineEdit *field, bool ahead) const
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return std::optional<base::Instant>();
    const journal::Viewpoint here{m_console.now(), m_console.zones().zone()};
    const auto stated = ahead ? journal::wholeTimeAhead(text, here) : journal::wholeTime(text, here);
    if (stated)
        return std::optional(stated->occurred.at);
    return base::Error{base::ErrorKind::Invalid,
                       QStringLiteral("%1: %2").arg(field->accessibleName(), stated.error().text())};
}

base::Result<incidents::EvidenceCollected> EvidenceDialog::words() const
{
    const auto from = time(m_from, false), to = time(m_to, false);
    if (!from || !to)
        return from ? to.error() : from.error();
    incidents::EvidenceCollected out{.plan = m_plan, .title = m_title->text().trimmed()};
    out.kindOfEvidence = evidence::Kind(m_kind->currentIndex());
    out.sensitivity = evidence::Sensitivity(m_sensitivity->currentIndex());
    out.source = m_source->text().trimmed();
    out.method.tool = m_tool->text().trimmed();
    out.method.request = m_request->text().trimmed();
    out.contentFrom = *from;
    out.contentTo = *to;
    return out;
}

base::Result<incidents::EvidencePlanned> EvidenceDialog::plan() const
{
    const auto from = time(m_from, false), to = time(m_to, false), expires = time(m_expires, true);
    if (!from || !to || !expires)
        return !from ? from.error() : !to ? to.error() : expires.error();
    incidents::EvidencePlanned out{.title = m_title->text().trimmed()};
    if (out.title.isEmpty())
        return base::Error{base::ErrorKind::Invalid, tr("Say what must be collected")};
    out.kindOfEvidence = evidence::Kind(m_kind->currentIndex());
    out.sensitivity = evidence::Sensitivity(m_sensitivity->currentIndex());
    out.source = m_source->text().trimmed();
    out.who = m_who->text().trimmed();
    out.contentFrom = *from;
    out.contentTo = *to;
    out.expires = *expires;
    return out;
}

void EvidenceDialog::accept()
{
    const QString incident = m_incident->currentData().toString();
    if (incident.isEmpty()) {
        fail(tr("No incident is there that it could belong to. Declare one first"));
        return;
    }
    if (m_purpose == Purpose::Plan) {
        const auto wanted = plan();
        if (!wanted) {
            fail(wanted.error().text());
            return;
        }
        setPending(1);
        Q_EMIT planWanted(incident, *wanted);
    } else {
        const auto wanted = words();
        if (!wanted || m_sources.isEmpty()) {
            fail(wanted ? tr("Choose a file first, drop one here or paste") : wanted.error().text());
            return;
        }
        setPending(m_sources.size());
        Q_EMIT captureWanted(incident, QList<CaptureSource>(m_sources), *wanted);
    }
}

/// What is under way goes on unseen; it is shown again only when it fails.
void EvidenceDialog::reject()
{
    if (m_pending > 0)
        hide();
    else
        QDialog::reject();
}

void EvidenceDialog::fail(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void EvidenceDialog::closeEvent(QCloseEvent *event)
{
    if (m_pending == 0) {
        QDialog::closeEvent(event);
        return;
    }
    hide();
    event->ignore();
}

/// How much of it is not on the disk yet. Until then it is not asked for twice.
void EvidenceDialog::setPending(qsizetype pending)
{
    if (m_pending == 0)
        fail({});
    m_pending = pending;
    m_save->setEnabled(pending == 0);
    m_wait->setVisible(pending > 0);
    m_wait->setText(m_purpose == Purpose::Plan ? tr("Planning…") : tr("Sealing…"));
}

void EvidenceDialog::planned()
{
    QDialog::accept();
}

void EvidenceDialog::refused(const QString &why)
{
    fail(m_error->text().isEmpty() ? why : m_error->text() + u'\n' + why);
    setPending(m_pending - 1);
    if (m_pending == 0)
        show();
}

} // namespace panes
