#pragma once

#include "domain/journal/entry.h"
#include "store/sqlite/statement.h"

namespace store {

/// The columns of an entry in the order `entryFrom` reads them.
constexpr const char *entryColumns =
    "id, subject_id, subject_kind, type, version, device_id, device_seq, lamport, recorded_us, clock_offset_ms, "
    "clock_offset_age_s, actor_ref, payload, salt, payload_commit, prev_hash, hash, received_us, attestation";

/// The entry in the statement's current row.
journal::EntryPtr entryFrom(const Statement &row);

/// Adds rows with one statement, compiled for the first. It must not outlive the database, and belongs
/// to its thread.
class EntryInsertion
{
public:
    explicit EntryInsertion(Database &database)
        : m_database(database)
    {
    }

    /// Corrupt when the table's rules are broken.
    base::Done add(const journal::Entry &entry);

private:
    Database &m_database;
    std::optional<Statement> m_insert;
};

/// The entries of one subject in fold order.
base::Result<QList<journal::EntryPtr>> entriesOf(Database &database, const QString &subjectId);

/// One entry; nullptr when there is none of that id.
base::Result<journal::EntryPtr> entryById(Database &database, const QString &id);

} // namespace store
