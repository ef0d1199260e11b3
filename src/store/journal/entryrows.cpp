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

base::Done insertEntry(Database &database, const journal::Entry &entry)
{
    static const QByteArray sql =
        QByteArray("INSERT INTO entry (") + entryColumns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    base::Result<Statement> insert = Statement::prepare(database, sql);
    if (!insert)
        return insert.error();
    const QByteArray noHash("");
    insert->with(entry.id, entry.subjectId, entry.subjectKind, entry.type, entry.version, entry.deviceId,
                 entry.deviceSeq, entry.lamport, base::micros(entry.recorded), entry.clockOffsetMs,
                 entry.clockOffsetAgeS, entry.actorRef);
    entry.payload.isNull() ? insert->bindNull(13) : insert->bindText(13, entry.payload);
    insert->bind(14, entry.salt);
    insert->bind(15, entry.payloadCommit);
    insert->bind(16, entry.prevHash.isNull() ? noHash : entry.prevHash);
    insert->bind(17, entry.hash);
    insert->bind(18, base::micros(entry.received));
    insert->bind(19, int(entry.attestation));
    return insert->run();
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
