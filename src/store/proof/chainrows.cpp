#include "store/proof/chainrows.h"

#include <algorithm>
#include <cstring>

namespace store {

QByteArray ChainRows::headerOf(const Statement &row)
{
    return journal::headerText({.id = row.view(Id),
                                .subjectId = row.view(Subject),
                                .subjectKind = row.view(Kind),
                                .type = row.view(Type),
                                .deviceId = row.view(Device),
                                .actorRef = row.view(Actor),
                                .payloadCommit = row.view(Commit),
                                .prevHash = row.view(Prev),
                                .version = row.integer(Version),
                                .deviceSeq = row.integer(Seq),
                                .lamport = row.integer(Lamport),
                                .recordedUs = row.integer(Recorded),
                                .clockOffsetMs = row.optionalInteger(Offset),
                                .clockOffsetAgeS = row.optionalInteger(OffsetAge)});
}

void ChainRows::add(const Statement &row)
{
    m_rows.push_back({.id = keep(row.view(Id)),
                      .device = keep(row.view(Device)),
                      .header = keep(headerOf(row)),
                      .salt = keep(row.view(Salt)),
                      .payload = keep(row.view(Payload)),
                      .commit = keep(row.view(Commit)),
                      .prev = keep(row.view(Prev)),
                      .hash = keep(row.view(Hash)),
                      .seq = row.integer(Seq),
                      .attestation = journal::Attestation(row.integer(Attestation)),
                      .redacted = row.isNull(Payload)});
}

QByteArrayView ChainRows::keep(QByteArrayView bytes)
{
    if (m_left < bytes.size()) {
        m_left = std::max(blockSize, bytes.size());
        m_blocks.push_back(std::make_unique<char[]>(size_t(m_left)));
        m_next = m_blocks.back().get();
    }
    char *at = m_next;
    if (!bytes.isEmpty())
        std::memcpy(at, bytes.data(), size_t(bytes.size()));
    m_next += bytes.size();
    m_left -= bytes.size();
    m_used += bytes.size();
    return {at, bytes.size()};
}

} // namespace store
