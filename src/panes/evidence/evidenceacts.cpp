// What is done in the register: keys, verbs, capturing.
#include "base/whendone.h"
#include "desk/evidence/planevidence.h"
#include "desk/evidence/resealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "panes/evidence/capturable.h"
#include "panes/evidence/evidencepane.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>

namespace panes {

using console::CaptureSource;
using incidents::Incident;

namespace {

constexpr EvidenceStep everyStep[]{
    EvidenceStep::Capture, EvidenceStep::Accept,   EvidenceStep::Open,    EvidenceStep::Verify, EvidenceStep::Transfer,
    EvidenceStep::Copy,    EvidenceStep::Export,   EvidenceStep::Seal,    EvidenceStep::Hold,   EvidenceStep::Lift,
    EvidenceStep::Retain,  EvidenceStep::Classify, EvidenceStep::Release, EvidenceStep::Dispose};

/// What an act asks for, where it asks.
std::optional<CustodyAct> actOf(EvidenceStep step)
{
    switch (step) {
    case EvidenceStep::Accept:
        return CustodyAct::Accept;
    case EvidenceStep::Open:
        return CustodyAct::Open;
    case EvidenceStep::Transfer:
        return CustodyAct::Transfer;
    case EvidenceStep::Copy:
        return CustodyAct::Copy;
    case EvidenceStep::Export:
        return CustodyAct::Export;
    case EvidenceStep::Hold:
        return CustodyAct::Hold;
    case EvidenceStep::Lift:
        return CustodyAct::Lift;
    case EvidenceStep::Retain:
        return CustodyAct::Retain;
    case EvidenceStep::Classify:
        return CustodyAct::Classify;
    case EvidenceStep::Release:
        return CustodyAct::Release;
    case EvidenceStep::Dispose:
        return CustodyAct::Dispose;
    case EvidenceStep::Capture:
    case EvidenceStep::Verify:
    case EvidenceStep::Seal:
        break;
    }
    return {};
}

/// What was said of a file, with what its sealing found out.
incidents::EvidenceCollected described(const incidents::EvidenceCollected &sealed, incidents::EvidenceCollected said)
{
    said.title = said.title.isEmpty() ? sealed.title : said.title;
    said.source = said.source.isEmpty() ? sealed.source : said.source;
    said.fileName = sealed.fileName;
    said.sha256 = sealed.sha256;
    said.size = sealed.size;
    said.mediaType = sealed.mediaType;
    return said;
}

} // namespace

void EvidencePane::addVerbs()
{
    const auto make = [this](const char *id, const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    const bool writable = !console().store().isReadOnly();
    make("evidence.add", tr("Capture evidence"), QKeySequence(QStringLiteral("Ctrl+G")), [this] {
        openCapture(m_filter.incident, {});
    })->setEnabled(writable);
    make("evidence.plan", tr("Plan evidence to be collected"), {}, [this] { openPlan(); })->setEnabled(writable);
    make("evidence.paste", tr("Paste as evidence"), {}, [this] { paste(); })->setEnabled(writable);
    make("evidence.verify-all", tr("Verify all evidence"), {}, [this] { verifyAll(); });
    for (const EvidenceStep one : everyStep) {
        const StepFace face = faceOf(one);
        make(face.id, tr("Selected evidence: %1").arg(face.words.toLower()), {}, [this, one] { step(one); });
    }
}

bool EvidencePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto go = [this](int by) {
        const int row = std::clamp(m_table->currentIndex().row() + by, 0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, models::EvidenceModel::Label));
    };
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(selected() && selected()->row.item.isPlanned() ? EvidenceStep::Capture : EvidenceStep::Open);
        return true;
    }
    if (key->text() == QLatin1String("/"))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (key->text() == QLatin1String("j"))
        go(1);
    else if (key->text() == QLatin1String("k"))
        go(-1);
    else if (key->text() == QLatin1String("n"))
        openPlan();
    else if (key->text() == QLatin1String("V"))
        verifyAll();
    else if (const models::EvidenceLine *line = selected(); line && !key->text().isEmpty()) {
        for (const EvidenceStep one : stepsFor(line->row.item, console().actor(), !console().store().isReadOnly())) {
            if (faceOf(one).key == key->text()) {
                step(one);
                return true;
            }
        }
        return false;
    } else {
        return false;
    }
    return true;
}

void EvidencePane::step(EvidenceStep wanted)
{
    const models::EvidenceLine *line = selected();
    if (!line)
        return;
    const QList<EvidenceStep> steps = stepsFor(line->row.item, console().actor(), !console().store().isReadOnly());
    if (!steps.contains(wanted)) {
        console().report({base::ErrorKind::Refused,
                          tr("%1 cannot be done with %2 as it stands").arg(faceOf(wanted).words, line->row.item.label),
                          tr("the buttons beside it say what can")});
        return;
    }
    if (wanted == EvidenceStep::Capture)
        openCapture(line->row.incidentId, {}, true);
    else if (wanted == EvidenceStep::Verify)
        m_check.run(console::EvidenceCheck::Asked::BySomebody, line->row.incidentId, {line->row.item.entryId});
    else if (wanted == EvidenceStep::Seal)
        sealFile();
    else if (wanted == EvidenceStep::Open && console().store().isReadOnly())
        preview(line->row.item); // never changed, so not written down either
    else if (const std::optional<CustodyAct> act = actOf(wanted))
        ask(*act);
}

void EvidencePane::verifyAll()
{
    m_check.run(console::EvidenceCheck::Asked::BySomebody, m_filter.incident);
}

void EvidencePane::carry(const QString &incident, const Verb &verb, const std::function<void()> &done,
                         const Failing &failed)
{
    base::whenDone(console().store().subject(incident), this,
                   [this, verb, done, failed](const base::Result<journal::SubjectPtr> &read) {
                       const base::Result<journal::Deed> deed = read ? verb(static_cast<const Incident &>(**read))
                                                                     : base::Result<journal::Deed>(read.error());
                       console().carryOut(
                           deed,
                           [done](const store::Committed &) {
                               if (done)
                                   done();
                           },
                           [failed](const base::Error &error) {
                               if (failed)
                                   failed(error.text());
                           });
                   });
}

void EvidencePane::openCapture(const QString &incident, const QList<CaptureSource> &sources, bool fulfil)
{
    if (console().store().isReadOnly())
        return;
    auto *dialog = new EvidenceDialog(console(), EvidenceDialog::Purpose::Capture, m_known, window());
    dialog->setIncident(incident);
    if (const models::EvidenceLine *line = selected(); fulfil && line)
        dialog->setPlan(line->row.item);
    m_dialog = dialog;
    dialog->addSources(sources);
    connect(dialog, &EvidenceDialog::captureWanted, this,
            [this, dialog](const QString &to, const QList<CaptureSource> &files,
                           const incidents::EvidenceCollected &words) { capture(dialog, to, files, words); });
    dialog->open();
}

void EvidencePane::openPlan()
{
    if (console().store().isReadOnly())
        return;
    auto *dialog = new EvidenceDialog(console(), EvidenceDialog::Purpose::Plan, m_known, window());
    m_dialog = dialog;
    dialog->setIncident(m_filter.incident);
    connect(dialog, &EvidenceDialog::planWanted, this,
            [this, open = QPointer(dialog)](const QString &incident, const incidents::EvidencePlanned &plan) {
                carry(
                    incident,
                    [plan, by = console().by()](const Incident &state) { return desk::planEvidence(state, plan, by); },
                    [open] {
                        if (open)
                            open->planned();
                    },
                    [open](const QString &why) {
                        if (open)
                            open->refused(why);
                    });
            });
    dialog->open();
}

/// One after the other; what is said of several is said of each, but a plan is fulfilled once. The dialog keeps what
/// was typed until the disk has it.
void EvidencePane::capture(EvidenceDialog *dialog, const QString &incident, const QList<CaptureSource> &sources,
                           const incidents::EvidenceCollected &words)
{
    const QPointer<EvidenceDialog> open(dialog);
    const auto refused = [open](const QString &why) {
        if (open)
            open->refused(why);
    };
    incidents::EvidenceCollected said = words;
    for (const CaptureSource &source : sources) {
        m_capture.capture(source, said.title, [this, incident, said, source, open, refused](const auto &sealed) {
            if (!sealed) {
                console().report(sealed.error());
                refused(sealed.error().text());
                return;
            }
            carry(
                incident,
                [file = described(*sealed, said), by = console().by()](const Incident &state) {
                    return desk::collectEvidence(state, file, by);
                },
                [open, source, fulfilled = !said.plan.isEmpty()] {
                    if (open)
                        open->captured(source, fulfilled);
                },
                refused);
        });
        said.plan.clear();
    }
}

void EvidencePane::paste()
{
    const QMimeData *content = QApplication::clipboard()->mimeData();
    const QList<CaptureSource> sources = content ? capturable(*content) : QList<CaptureSource>();
    if (sources.isEmpty())
        console().report({base::ErrorKind::Invalid, tr("The clipboard holds no file, picture or text"),
                          tr("copy one, then paste here")});
    else
        openCapture(m_filter.incident, sources);
}

void EvidencePane::sealFile()
{
    const models::EvidenceLine line = *selected();
    auto *dialog = new QFileDialog(window(), tr("The file of %1").arg(line.row.item.label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, line](const QString &path) {
        m_capture.seal({.path = path}, [this, line](const base::Result<store::Sealed> &sealed) {
            if (!sealed) {
                console().report(sealed.error());
                return;
            }
            carry(line.row.incidentId,
                  [item = line.row.item.entryId, file = *sealed, by = console().by()](const Incident &state) {
                      return desk::resealEvidence(state, item, file, by);
                  });
        });
    });
    dialog->open();
}

QList<console::KeyHint> EvidencePane::keys() const
{
    const QString list = tr("In the list");
    QList<console::KeyHint> hints{{QStringLiteral("Ctrl+G"), tr("capture files, or what of a window vanishes"), list},
                                  {QStringLiteral("Ctrl+V"), tr("paste a file, picture or text as evidence"), list},
                                  {QStringLiteral("n"), tr("plan what must be collected"), list},
                                  {QStringLiteral("Enter"), tr("open it, or capture what is planned"), list},
                                  {QStringLiteral("V"), tr("verify all that the incident filter shows"), list},
                                  {QStringLiteral("j k"), tr("next, previous"), list},
                                  {QStringLiteral("/"), tr("find in names, text, hashes"), list}};
    const QString item = tr("With the selected item");
    for (const EvidenceStep one : everyStep) {
        if (one != EvidenceStep::Lift)
            hints.append({faceOf(one).key, faceOf(one).words.toLower(), item});
    }
    return hints;
}

} // namespace panes
