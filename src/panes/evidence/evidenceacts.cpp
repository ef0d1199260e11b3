// What is done in the register: keys, verbs, dialogs.
#include "base/whendone.h"
#include "desk/evidence/acceptcustody.h"
#include "desk/evidence/accessevidence.h"
#include "desk/evidence/classifyevidence.h"
#include "desk/evidence/deletedisposed.h"
#include "desk/evidence/disposeevidence.h"
#include "desk/evidence/holdevidence.h"
#include "desk/evidence/planevidence.h"
#include "desk/evidence/releaseevidence.h"
#include "desk/evidence/resealevidence.h"
#include "desk/evidence/retainevidence.h"
#include "desk/evidence/transfercustody.h"
#include "desk/incidents/collectevidence.h"
#include "domain/incidents/evidencestanding.h"
#include "panes/evidence/capturable.h"
#include "panes/evidence/evidencepane.h"
#include "panes/evidence/evidencepreview.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>

namespace panes {

using console::CaptureSource;
using incidents::CustodyFields;
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

/// The deed of an act that needs nothing beside its words.
base::Result<journal::Deed> deedOf(CustodyAct act, const Incident &incident, CustodyDialog::Wanted wanted,
                                   const evidence::Item &item, const journal::Authorship &by)
{
    const CustodyFields &fields = wanted.fields;
    switch (act) {
    case CustodyAct::Transfer:
        wanted.fields.seen = item.sha256;
        return desk::transferCustody(incident, wanted.fields, by);
    case CustodyAct::Release:
        wanted.fields.seen = item.sha256;
        return desk::releaseEvidence(incident, wanted.fields, by);
    case CustodyAct::Hold:
    case CustodyAct::Lift:
        return desk::holdEvidence(incident, fields.item, act == CustodyAct::Hold, fields.reason, by);
    case CustodyAct::Retain:
        return desk::retainEvidence(incident, fields.item, wanted.until, fields.reason, by);
    case CustodyAct::Classify:
        return desk::classifyEvidence(incident, fields.item, wanted.sensitivity, fields.reason, by);
    default:
        return desk::disposeEvidence(incident, fields, by);
    }
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
    dialog->addSources(sources);
    connect(dialog, &EvidenceDialog::captureWanted, this, &EvidencePane::capture);
    dialog->open();
}

void EvidencePane::openPlan()
{
    if (console().store().isReadOnly())
        return;
    auto *dialog = new EvidenceDialog(console(), EvidenceDialog::Purpose::Plan, m_known, window());
    dialog->setIncident(m_filter.incident);
    connect(dialog, &EvidenceDialog::planWanted, this,
            [this](const QString &incident, const incidents::EvidencePlanned &plan) {
                carry(incident, [plan, by = console().by()](const Incident &state) {
                    return desk::planEvidence(state, plan, by);
                });
            });
    dialog->open();
}

/// One after the other; what is said of several is said of each, but a plan is fulfilled once.
void EvidencePane::capture(const QString &incident, const QList<CaptureSource> &sources,
                           const incidents::EvidenceCollected &words)
{
    incidents::EvidenceCollected said = words;
    for (const CaptureSource &source : sources) {
        m_capture.capture(source, said.title, [this, incident, said](const auto &sealed) {
            if (!sealed) {
                console().report(sealed.error());
                return;
            }
            incidents::EvidenceCollected file = said;
            file.title = said.title.isEmpty() ? sealed->title : said.title;
            file.fileName = sealed->fileName;
            file.sha256 = sealed->sha256;
            file.size = sealed->size;
            file.mediaType = sealed->mediaType;
            file.source = said.source.isEmpty() ? sealed->source : said.source;
            carry(incident, [file, by = console().by()](const Incident &state) {
                return desk::collectEvidence(state, file, by);
            });
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

void EvidencePane::ask(CustodyAct act)
{
    const models::EvidenceLine line = *selected();
    const evidence::Item *whole = m_incident ? incidents::evidenceIn(*m_incident, line.row.item.entryId) : nullptr;
    const evidence::Item item = whole ? *whole : line.row.item;
    auto *dialog = new CustodyDialog(console(), act, item, m_people, window());
    connect(dialog, &CustodyDialog::wanted, this,
            [this, dialog, line, item](const CustodyDialog::Wanted &wanted) { carryOut(dialog, line, item, wanted); });
    dialog->open();
}

void EvidencePane::carryOut(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                            const CustodyDialog::Wanted &wanted)
{
    switch (dialog->act()) {
    case CustodyAct::Accept:
        accept(dialog, line, item, wanted.fields);
        return;
    case CustodyAct::Open:
        openItem(dialog, line, item, wanted.fields);
        return;
    case CustodyAct::Copy:
        dialog->accept();
        copyOut(line, item, wanted.fields);
        return;
    case CustodyAct::Export:
        if (wanted.fields.to.isEmpty()) {
            dialog->fail(tr("Say to whom it goes"));
            return;
        }
        dialog->accept();
        exportOut(line, item, wanted.fields);
        return;
    default:
        break;
    }
    const QPointer<CustodyDialog> open(dialog); // it may be closed before the disk answers
    const bool disposes = dialog->act() == CustodyAct::Dispose && item.disposal;
    carry(
        line.row.incidentId,
        [act = dialog->act(), wanted, item, by = console().by()](const Incident &state) {
            return deedOf(act, state, wanted, item, by);
        },
        [this, open, disposes, hash = item.sha256] {
            if (open)
                open->accept();
            if (!disposes || hash.isEmpty())
                return;
            base::whenDone(desk::deleteDisposed(console().store(), hash), this, [this](const base::Done &deleted) {
                if (!deleted)
                    console().report(deleted.error());
            });
        },
        [open](const QString &why) {
            if (open)
                open->fail(why);
        });
}

/// Whoever accepts has looked at the file, where it is here.
void EvidencePane::accept(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                          const CustodyFields &fields)
{
    const QPointer<CustodyDialog> open(dialog);
    const auto write = [this, open, line](const CustodyFields &seen) {
        carry(
            line.row.incidentId,
            [seen, by = console().by()](const Incident &state) { return desk::acceptCustody(state, seen, by); },
            [open] {
                if (open)
                    open->accept();
            },
            [open](const QString &why) {
                if (open)
                    open->fail(why);
            });
    };
    if (!item.isFiled()) {
        write(fields);
        return;
    }
    const store::EvidenceFolder folder(console().store().folder().evidence());
    base::whenDone(m_worker.run([folder, item] { return folder.look(item.sha256, item.size); }), this,
                   [open, write, fields](const base::Result<store::Looked> &looked) {
                       CustodyFields seen = fields;
                       seen.seen = looked ? looked->seen : QString();
                       if (looked)
                           write(seen);
                       else if (open)
                           open->fail(looked.error().text());
                   });
}

/// Shown only once the disk has that it was opened.
void EvidencePane::openItem(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                            const CustodyFields &fields)
{
    const QPointer<CustodyDialog> open(dialog);
    carry(
        line.row.incidentId,
        [fields, by = console().by()](const Incident &state) { return desk::accessEvidence(state, fields, by); },
        [this, open, item] {
            if (open)
                open->accept();
            preview(item);
        },
        [open](const QString &why) {
            if (open)
                open->fail(why);
        });
}

void EvidencePane::preview(const evidence::Item &item)
{
    auto *shown = new EvidencePreview(item, window());
    shown->open();
    const store::EvidenceFolder folder(console().store().folder().evidence());
    base::whenDone(m_worker.run([folder, item] { return previewOf(folder, item); }), shown,
                   [shown](const PreviewContent &content) { shown->setContent(content); });
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
