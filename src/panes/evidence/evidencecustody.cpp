// What is done with one item of the register and needs words: its custody, its keeping, its end.
#include "base/whendone.h"
#include "desk/evidence/acceptcustody.h"
#include "desk/evidence/accessevidence.h"
#include "desk/evidence/classifyevidence.h"
#include "desk/evidence/deletedisposed.h"
#include "desk/evidence/disposeevidence.h"
#include "desk/evidence/holdevidence.h"
#include "desk/evidence/releaseevidence.h"
#include "desk/evidence/retainevidence.h"
#include "desk/evidence/transfercustody.h"
#include "domain/incidents/evidencestanding.h"
#include "panes/evidence/evidencepane.h"
#include "panes/evidence/evidencepreview.h"

namespace panes {

using incidents::CustodyFields;
using incidents::Incident;

namespace {

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

} // namespace panes
