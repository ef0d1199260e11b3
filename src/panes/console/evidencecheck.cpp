#include "panes/console/evidencecheck.h"

#include "base/whendone.h"
#include "desk/evidence/verifyevidence.h"
#include "domain/workspace/lineage.h"

namespace console {

using desk::EvidenceLook;

EvidenceCheck::EvidenceCheck(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_worker(QStringLiteral("verification"))
{
}

EvidenceCheck::~EvidenceCheck()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void EvidenceCheck::run(Asked asked, const QString &incident, const QStringList &items)
{
    if (m_progress)
        return;
    m_progress = std::make_shared<Progress>();
    m_activity = m_console.activities().begin(asked == Asked::Daily ? tr("Daily check of the evidence")
                                                                    : tr("Verifying evidence"),
                                              QStringLiteral("bytes"), m_progress);
    base::whenDone(m_console.store().readJournal(
                       [incident](store::Database &journal) { return store::filedItems(journal, incident); }),
                   this, [this, asked, items](base::Result<QList<store::FiledItem>> filed) {
                       if (!filed) {
                           fail(filed.error());
                           return;
                       }
                       if (!items.isEmpty())
                           filed->removeIf([&](const store::FiledItem &item) { return !items.contains(item.entryId); });
                       look(asked, *filed);
                   });
}

void EvidenceCheck::look(Asked asked, const QList<store::FiledItem> &items)
{
    const store::Bearings &bearings = m_console.store().bearings();
    base::whenDone(m_console.store().subject(bearings.workspaceId), this,
                   [this, asked, items, device = bearings.deviceId](const base::Result<journal::SubjectPtr> &read) {
                       if (!read) {
                           fail(read.error());
                           return;
                       }
                       const auto &workspace = static_cast<const workspace::Workspace &>(**read);
                       const QSet<QString> ours = workspace::lineage(workspace, device);
                       const store::EvidenceFolder folder(m_console.store().folder().evidence());
                       base::whenDone(
                           m_worker.run([folder, items, ours, progress = m_progress] {
                               return desk::lookAtEvidence(folder, items, ours, progress);
                           }),
                           this, [this, asked](const base::Result<QList<EvidenceLook>> &looks) { take(asked, looks); });
                   });
}

void EvidenceCheck::take(Asked asked, const base::Result<QList<EvidenceLook>> &looks)
{
    if (!looks) {
        m_progress->cancelled ? end(looks.error().what, true) : fail(looks.error());
        return;
    }
    QHash<QString, QList<EvidenceLook>> byIncident;
    qsizetype wrong = 0;
    for (const EvidenceLook &look : *looks) {
        byIncident[look.incident].append(look);
        wrong += look.isWrong() || look.unread ? 1 : 0;
    }
    for (auto one = byIncident.cbegin(); one != byIncident.cend() && !m_console.store().isReadOnly(); ++one)
        writeDown(asked, one.key(), one.value());
    end(wrong == 0 ? tr("%n intact", nullptr, int(looks->size())) : tr("%n not intact", nullptr, int(wrong)),
        wrong > 0);
    Q_EMIT finished(*looks);
}

void EvidenceCheck::writeDown(Asked asked, const QString &incident, const QList<EvidenceLook> &looks)
{
    const journal::Authorship by = m_console.by();
    base::whenDone(
        m_console.store().subject(incident), this,
        [this, asked, looks, by](const base::Result<journal::SubjectPtr> &read) {
            if (!read) {
                m_console.report(read.error());
                return;
            }
            const auto &state = static_cast<const incidents::Incident &>(**read);
            const base::Result<journal::Deed> deed = desk::verifyEvidence(state, looks, asked == Asked::Daily, by);
            if (!deed)
                m_console.report(deed.error());
            if (!deed || deed->drafts.isEmpty())
                return;
            // Not as something that can be taken back: a look at a file happened.
            base::whenDone(m_console.store().commit(*deed), this, [this](const base::Result<store::Committed> &done) {
                if (!done)
                    m_console.report(done.error());
            });
        });
}

void EvidenceCheck::fail(const base::Error &error)
{
    m_console.report(error);
    end(error.what, true);
}

void EvidenceCheck::end(const QString &outcome, bool failed)
{
    m_progress.reset();
    m_console.activities().finish(m_activity, outcome, failed);
    Q_EMIT ended();
}

} // namespace console
