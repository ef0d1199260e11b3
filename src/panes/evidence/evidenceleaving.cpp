// How evidence leaves the register: working copies and exports. The file is written first and kept only when that is
// written down.
#include "base/whendone.h"
#include "desk/evidence/copyevidence.h"
#include "desk/evidence/evidenceexport.h"
#include "desk/evidence/exportevidence.h"
#include "domain/evidence/handling.h"
#include "panes/evidence/evidencepane.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace panes {

using incidents::CustodyFields;
using incidents::Incident;

namespace {

/// Progress of a copy among the long work.
store::EvidenceFolder::Progress stepOf(const std::shared_ptr<base::Progress> &progress)
{
    return [progress](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
        return !progress->cancelled;
    };
}

} // namespace

void EvidencePane::copyOut(const models::EvidenceLine &line, const evidence::Item &item, const CustodyFields &fields)
{
    auto *dialog = new QFileDialog(window(), tr("Save a working copy of %1").arg(item.label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: that is refused
    dialog->selectFile(evidence::copyName(item.label, item.fileName));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, incident = line.row.incidentId, item, fields](const QString &path) {
                writeCopy(incident, item, fields, path);
            });
    dialog->open();
}

void EvidencePane::writeCopy(const QString &incident, const evidence::Item &item, const CustodyFields &fields,
                             const QString &path)
{
    const auto progress = std::make_shared<base::Progress>();
    const int activity =
        console().activities().begin(tr("Copying %1").arg(item.label), QStringLiteral("bytes"), progress);
    const store::EvidenceFolder folder(console().store().folder().evidence());
    base::whenDone(
        m_worker.run([folder, item, path, progress] { return folder.copyTo(item.sha256, path, stepOf(progress)); }),
        this, [this, activity, incident, item, fields, path](const base::Done &copied) {
            console().activities().finish(activity, copied ? path : copied.error().what, !copied);
            if (!copied) {
                console().report(copied.error());
                return;
            }
            CustodyFields seen = fields;
            seen.seen = item.sha256;
            carry(
                incident,
                [seen, by = console().by()](const Incident &state) { return desk::copyEvidence(state, seen, by); }, {},
                [path](const QString &) { QFile::remove(path); });
        });
}

void EvidencePane::exportOut(const models::EvidenceLine &line, const evidence::Item &item, const CustodyFields &fields)
{
    auto *dialog = new QFileDialog(window(), tr("The folder that is made for %1").arg(item.label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QStringLiteral("%1-%2").arg(line.incident, evidence::copyName(item.label, {})));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, incident = line.row.incidentId, item, fields](const QString &path) {
                writeExport(incident, item, fields, path);
            });
    dialog->open();
}

void EvidencePane::writeExport(const QString &incident, const evidence::Item &item, const CustodyFields &fields,
                               const QString &path)
{
    using Prepared = std::shared_ptr<base::Result<desk::EvidenceExport>>;
    const auto progress = std::make_shared<base::Progress>();
    const int activity =
        console().activities().begin(tr("Exporting %1").arg(item.label), QStringLiteral("bytes"), progress);
    const store::EvidenceFolder folder(console().store().folder().evidence());
    const auto prepare = [this, activity, incident, item, fields](const Prepared &made) {
        console().activities().finish(activity, *made ? (*made)->target() : made->error().what, !*made);
        if (!*made) {
            console().report(made->error());
            return;
        }
        carry(
            incident,
            [fields, id = item.entryId, by = console().by()](const Incident &state) {
                return desk::exportEvidence(state, {id}, fields, by);
            },
            [this, made] {
                if (const base::Done done = (*made)->finish(); !done)
                    console().report(done.error());
            });
    };
    base::whenDone(
        console().store().subject(incident), this,
        [this, folder, item, path, progress, prepare, activity](const base::Result<journal::SubjectPtr> &read) {
            if (!read) {
                console().activities().finish(activity, read.error().what, true);
                console().report(read.error());
                return;
            }
            base::whenDone(m_worker.run([folder, item, path, progress, subject = *read]() -> Prepared {
                return std::make_shared<base::Result<desk::EvidenceExport>>(desk::EvidenceExport::prepare(
                    folder, static_cast<const Incident &>(*subject), {item.entryId}, path, stepOf(progress)));
            }),
                           this, prepare);
        });
}

} // namespace panes
