#include "store/proof/chainproof.h"

#include "base/merkle.h"
#include "base/worker.h"
#include "store/journal/entryrows.h"
#include "store/proof/chainrows.h"
#include "store/sqlite/rows.h"

#include <QMap>

#include <deque>

namespace store {

namespace {

using Weight = ProofFinding::Weight;

/// Sizes of a device's log and the roots that were given out for them.
using Checkpoints = QMap<qint64, QByteArray>;

/// The logs of all devices, one after the other, each from its first entry on.
class LogReader
{
public:
    LogReader(const QHash<QString, Checkpoints> &checkpoints, ProofReport &report)
        : m_given(checkpoints)
        , m_report(report)
    {
    }

    void read(const ChainRows &batch)
    {
        for (const ChainRow &row : batch.rows())
            next(row);
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
    void next(const ChainRow &row)
    {
        if (m_device != row.device)
            begin(row.device);
        checkPlace(row);
        checkHash(row);
        checkText(row);
        m_previous = row.hash.toByteArray();
        m_seq = row.seq;
        m_frontier.append(m_previous);
        ++m_log.entries;
        checkCheckpoint();
    }

    void begin(QByteArrayView device)
    {
        end();
        m_device = device.toByteArray();
        m_log = {.deviceId = QString::fromUtf8(device)};
        m_previous.clear();
        m_seq = 0;
        m_frontier = {};
        m_checkpoints = m_given.value(m_log.deviceId);
    }

    void checkPlace(const ChainRow &row)
    {
        if (row.seq != m_seq + 1)
            wrong("chain", row.id,
                  QStringLiteral("Entries %1 to %2 of console %3 are missing")
                      .arg(m_seq + 1)
                      .arg(row.seq - 1)
                      .arg(console()));
        else if (row.prev != m_previous)
            wrong("chain", row.id,
                  QStringLiteral("Entry %1 of console %2 does not continue the one before it")
                      .arg(row.seq)
                      .arg(console()));
    }

    void checkHash(const ChainRow &row)
    {
        if (base::merkle::leafHash(row.header) != row.hash)
            wrong("chain", row.id,
                  QStringLiteral("The header of entry %1 of console %2 was changed").arg(row.seq).arg(console()));
    }

    void checkText(const ChainRow &row)
    {
        if (row.redacted)
            ++m_report.redacted;
        else if (journal::commitmentOf(row.salt, row.payload) != row.commit)
            wrong("commitment", row.id,
                  QStringLiteral("The text of entry %1 of console %2 was changed").arg(row.seq).arg(console()));
        if (row.attestation == journal::Attestation::Disputed)
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

    QString console() const { return m_log.deviceId.right(6); }

    void wrong(const char *check, QByteArrayView where, const QString &what)
    {
        wrong(check, QString::fromUtf8(where), what);
    }
    void wrong(const char *check, const QString &where, const QString &what)
    {
        m_report.findings.append({Weight::Wrong, QString::fromLatin1(check), where, what});
    }

    const QHash<QString, Checkpoints> &m_given;
    ProofReport &m_report;
    ProvenLog m_log;
    QByteArray m_device;
    QByteArray m_previous;
    qint64 m_seq = 0;
    base::merkle::Frontier m_frontier;
    Checkpoints m_checkpoints;
};

base::Result<QHash<QString, Checkpoints>> checkpoints(Database &journal)
{
    struct Given
    {
        QString device;
        qint64 size;
        QByteArray root;
    };
    const auto given =
        rows<Given>(journal, "SELECT device_id, tree_size, root FROM checkpoint", [](const Statement &row) {
            return Given{row.text(0), row.integer(1), row.bytes(2)};
        });
    if (!given)
        return given.error();
    QHash<QString, Checkpoints> out;
    for (const Given &one : *given)
        out[one.device].insert(one.size, one.root);
    return out;
}

} // namespace

base::Done proveChains(Database &journal, ProofReport &report, const ProofScope &scope)
{
    const base::Result<qint64> total = journal.number("SELECT count(*) FROM entry");
    const base::Result<QHash<QString, Checkpoints>> given = checkpoints(journal);
    if (!total || !given)
        return total ? given.error() : total.error();
    base::Result<Statement> query = Statement::prepare(
        journal, QByteArray("SELECT ") + entryColumns + " FROM entry ORDER BY device_id, device_seq");
    if (!query)
        return query.error();
    LogReader log(*given, report);
    // One thread reads while the other hashes; `report` is the other's until it has ended.
    base::Worker hashing(QStringLiteral("hashing"));
    qint64 read = 0;
    std::deque<QFuture<void>> underway;
    const auto hand = [&](std::shared_ptr<ChainRows> batch) {
        if (underway.size() >= 4) {
            underway.front().waitForFinished();
            underway.pop_front();
        }
        underway.push_back(hashing.run([&log, batch = std::move(batch)] { log.read(*batch); }));
    };
    auto batch = std::make_shared<ChainRows>();
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        batch->add(*query);
        ++read;
        if (!batch->isFull())
            continue;
        hand(std::exchange(batch, std::make_shared<ChainRows>()));
        if (scope.progress && !scope.progress(QStringLiteral("entries"), read, *total))
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Verification was stopped")};
    }
    hand(batch);
    hashing.run([&log] { log.end(); }).waitForFinished();
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
