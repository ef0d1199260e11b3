#include "store/proof/chainproof.h"

#include "base/merkle.h"
#include "store/journal/entryrows.h"
#include "store/sqlite/rows.h"

#include <QMap>

namespace store {

namespace {

using Weight = ProofFinding::Weight;

/// The state of one device's log while it is read from its first entry on.
class LogReader
{
public:
    LogReader(Database &journal, ProofReport &report)
        : m_journal(journal)
        , m_report(report)
    {
    }

    base::Done next(const journal::Entry &entry)
    {
        if (m_log.deviceId != entry.deviceId) {
            if (const base::Done begun = begin(entry.deviceId); !begun)
                return begun;
        }
        checkPlace(entry);
        checkHash(entry);
        checkText(entry);
        m_previous = entry.hash;
        m_seq = entry.deviceSeq;
        m_frontier.append(entry.hash);
        ++m_log.entries;
        checkCheckpoint();
        return base::done();
    }

    void end()
    {
        if (m_log.deviceId.isEmpty())
            return;
        for (auto rest = m_checkpoints.begin(); rest != m_checkpoints.end(); ++rest) {
            if (rest.key() > m_log.entries)
                wrong("checkpoint", m_log.deviceId,
                      QStringLiteral(
                          "A checkpoint of %1 entries was given out, but the log holds %2: entries were removed")
                          .arg(rest.key())
                          .arg(m_log.entries));
        }
        m_log.root = m_frontier.root();
        m_log.head = m_previous;
        m_report.logs.append(m_log);
    }

private:
    base::Done begin(const QString &device)
    {
        end();
        m_log = {.deviceId = device};
        m_previous.clear();
        m_seq = 0;
        m_frontier = {};
        m_checkpoints.clear();
        const auto roots = rows<std::pair<qint64, QByteArray>>(
            m_journal, "SELECT tree_size, root FROM checkpoint WHERE device_id = ?",
            [](const Statement &row) { return std::pair(row.integer(0), row.bytes(1)); }, device);
        if (!roots)
            return roots.error();
        for (const auto &[size, root] : *roots)
            m_checkpoints.insert(size, root);
        return base::done();
    }

    void checkPlace(const journal::Entry &entry)
    {
        if (entry.deviceSeq != m_seq + 1)
            wrong("chain", entry.id,
                  QStringLiteral("Entries %1 to %2 of console %3 are missing")
                      .arg(m_seq + 1)
                      .arg(entry.deviceSeq - 1)
                      .arg(entry.deviceId.right(6)));
        else if (entry.prevHash != m_previous)
            wrong("chain", entry.id,
                  QStringLiteral("Entry %1 of console %2 does not continue the one before it")
                      .arg(entry.deviceSeq)
                      .arg(entry.deviceId.right(6)));
    }

    void checkHash(const journal::Entry &entry)
    {
        if (journal::hashOf(entry) != entry.hash)
            wrong("chain", entry.id,
                  QStringLiteral("The header of entry %1 of console %2 was changed")
                      .arg(entry.deviceSeq)
                      .arg(entry.deviceId.right(6)));
    }

    void checkText(const journal::Entry &entry)
    {
        if (entry.redacted())
            ++m_report.redacted;
        else if (journal::commitmentOf(entry.salt, entry.payload) != entry.payloadCommit)
            wrong("commitment", entry.id,
                  QStringLiteral("The text of entry %1 of console %2 was changed")
                      .arg(entry.deviceSeq)
                      .arg(entry.deviceId.right(6)));
        if (entry.attestation == journal::Attestation::Disputed)
            ++m_report.disputed;
        ++m_report.entries;
    }

    void checkCheckpoint()
    {
        const auto given = m_checkpoints.constFind(m_log.entries);
        if (given != m_checkpoints.constEnd() && *given != m_frontier.root())
            wrong("checkpoint", m_log.deviceId,
                  QStringLiteral("The first %1 entries are not those of the checkpoint that was given out")
                      .arg(m_log.entries));
    }

    void wrong(const char *check, const QString &where, const QString &what)
    {
        m_report.findings.append({Weight::Wrong, QString::fromLatin1(check), where, what});
    }

    Database &m_journal;
    ProofReport &m_report;
    ProvenLog m_log;
    QByteArray m_previous;
    qint64 m_seq = 0;
    base::merkle::Frontier m_frontier;
    QMap<qint64, QByteArray> m_checkpoints;
};

} // namespace

base::Done proveChains(Database &journal, ProofReport &report, const ProofScope &scope)
{
    const base::Result<qint64> total = journal.number("SELECT count(*) FROM entry");
    if (!total)
        return total.error();
    base::Result<Statement> query = Statement::prepare(
        journal, QByteArray("SELECT ") + entryColumns + " FROM entry ORDER BY device_id, device_seq");
    if (!query)
        return query.error();
    LogReader log(journal, report);
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const base::Done read = log.next(*entryFrom(*query)); !read)
            return read;
        if (scope.progress && report.entries % 2000 == 0
            && !scope.progress(QStringLiteral("entries"), report.entries, *total))
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Verification was stopped")};
    }
    log.end();
    return base::done();
}

void proveHeads(const Heads &heads, Database &journal, ProofReport &report)
{
    for (auto known = heads.all().begin(); known != heads.all().end(); ++known) {
        const auto hash = rows<QByteArray>(
            journal, "SELECT hash FROM entry WHERE device_id = ? AND device_seq = ?",
            [](const Statement &row) { return row.bytes(0); }, known.key(), known->seq);
        const QString console = known.key().right(6);
        if (!hash || hash->isEmpty())
            report.findings.append({Weight::Wrong, QStringLiteral("head"), known.key(),
                                    QStringLiteral("Console %1 had written %2 entries by %3, but the last of them are "
                                                   "not here: the workspace was rolled back or cut")
                                        .arg(console)
                                        .arg(known->seq)
                                        .arg(base::rfc3339(known->seen))});
        else if (hash->first() != known->hash)
            report.findings.append(
                {Weight::Wrong, QStringLiteral("head"), known.key(),
                 QStringLiteral("Entry %2 of console %1 is not the one seen on %3: its log was rewritten")
                     .arg(console)
                     .arg(known->seq)
                     .arg(base::rfc3339(known->seen))});
    }
}

} // namespace store
