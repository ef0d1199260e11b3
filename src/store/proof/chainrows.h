#pragma once

#include "domain/journal/entry.h"
#include "store/sqlite/statement.h"

#include <memory>
#include <vector>

namespace store {

/// An entry as its place in the chain is checked. Views of bytes that are its batch's.
struct ChainRow
{
    QByteArrayView id, device, header, salt, payload, commit, prev, hash;
    qint64 seq = 0;
    journal::Attestation attestation = journal::Attestation::None;
    bool redacted = false;
};

/// Entries that are handed from the thread that reads them to the one that hashes them, with their bytes.
class ChainRows
{
public:
    /// Takes the current row of a query for `entryColumns`.
    void add(const Statement &row);
    /// Whether it is time to hand it over.
    bool isFull() const { return m_used > enough; }
    const std::vector<ChainRow> &rows() const { return m_rows; }

private:
    /// In the order of entryColumns.
    enum Column {
        Id,
        Subject,
        Kind,
        Type,
        Version,
        Device,
        Seq,
        Lamport,
        Recorded,
        Offset,
        OffsetAge,
        Actor,
        Payload,
        Salt,
        Commit,
        Prev,
        Hash,
        Received,
        Attestation
    };
    static constexpr qsizetype enough = 1 << 20; // bytes
    static constexpr qsizetype blockSize = 1 << 16;

    static QByteArray headerOf(const Statement &row);
    /// Copies the bytes to where they stay as long as this.
    QByteArrayView keep(QByteArrayView bytes);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    qsizetype m_left = 0;
    qsizetype m_used = 0;
    std::vector<ChainRow> m_rows;
};

} // namespace store
