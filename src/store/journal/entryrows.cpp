#include "store/journal/entryrows.h"

namespace store {

journal::EntryPtr entryFrom(const Statement &row)
{
    auto entry = std::make_shared<journal::Entry>();
    entry->id = row.text(0);
    entry->subjectId = row.text(1);
    entry->subjectKind = row.text(2);
    entry->type = row.text(3);
    entry->version = int(row.integer(4));
    entry->deviceId = row.text(5);
    entry->deviceSeq = row.integer(6);
    entry->lamport = row.integer(7);
    entry->recorded = base::instant(row.integer(8));
    entry->clockOffsetMs = row.optionalInteger(9);
    entry->clockOffsetAgeS = row.optionalInteger(10);
    entry->actorRef = row.text(11);
    entry->payload = row.bytes(12);
    entry->salt = row.bytes(13);
    entry->payloadCommit = row.bytes(14);
    entry->prevHash = row.bytes(15);
    entry->hash = row.bytes(16);
    entry->received = base::instant(row.integer(17));
    entry->attestation = journal::Attestation(row.integer(18));
    return entry;
}

base::Done EntryInsertion::add(const journal::Entry &entry)
{
    if (!m_insert) {
        base::Result<Statement> prepared = Statement::prepare(m_database,
                                                              QByteArray("INSERT INTO entry (") + entryColumns
                                                                  + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        if (!prepared)
            return prepared.error();
        m_insert.emplace(std::move(*prepared));
    }
    const QByteArray noHash("");
    m_insert->with(entry.id, entry.subjectId, entry.subjectKind, entry.type, entry.version, entry.deviceId,
                   entry.deviceSeq, entry.lamport, base::micros(entry.recorded), entry.clockOffsetMs,
                   entry.clockOffsetAgeS, entry.actorRef);
    entry.payload.isNull() ? m_insert->bindNull(13) : m_insert->bindText(13, entry.payload);
    m_insert->bind(14, entry.salt);
    m_insert->bind(15, entry.payloadCommit);
    m_insert->bind(16, entry.prevHash.isNull() ? noHash : entry.prevHash);
    m_insert->bind(17, entry.hash);
    m_insert->bind(18, base::micros(entry.received));
    m_insert->bind(19, int(entry.attestation));
    return m_insert->run();
}

base::Result<QList<journal::EntryPtr>> entriesOf(Database &database, const QString &subjectId)
{
    base::Result<Statement> query =
        Statement::prepare(database,
                           QByteArray("SELECT ") + entryColumns
                               + " FROM entry WHERE subject_id = ? ORDER BY lamport, device_id, device_seq");
    if (!query)
        return query.error();
    query->with(subjectId);
    QList<journal::EntryPtr> entries;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        entries.append(entryFrom(*query));
    }
}

base::Result<journal::EntryPtr> entryById(Database &database, const QString &id)
{
    base::Result<Statement> query =
        Statement::prepare(database, QByteArray("SELECT ") + entryColumns + " FROM entry WHERE id = ?");
    if (!query)
        return query.error();
    const base::Result<bool> row = query->with(id).step();
    if (!row)
        return row.error();
    return *row ? entryFrom(*query) : journal::EntryPtr();
}

} // namespace store
