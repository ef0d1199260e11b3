#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <compare>
#include <memory>
#include <optional>

namespace journal {

/// What GitHub says about who wrote an entry; local knowledge, outside the hash.
enum class Attestation { None, Attested, Disputed };

/// One immutable statement about one subject. Everything but payload, salt, received and
/// attestation is the header, which is what the chain protects; the payload is bound to it by a
/// salted commitment, so that it can be redacted and the chain still verifies.
struct Entry
{
    QString id; ///< ULID
    QString subjectId;
    QString subjectKind;
    QString type; ///< e.g. "incident.severity_raised"
    int version = 1;
    QString deviceId; ///< which console
    qint64 deviceSeq = 0; ///< its running number there, from 1, no gaps
    qint64 lamport = 0; ///< one more than the largest seen when it was written
    base::Instant recorded{}; ///< when it was written down
    std::optional<qint64> clockOffsetMs = {}; ///< GitHub's Date minus this clock, when last known
    std::optional<qint64> clockOffsetAgeS = {}; ///< how old that knowledge was
    QString actorRef; ///< hex SHA-256 of the workspace's salt and the login
    QByteArray payloadCommit; ///< SHA-256(salt ‖ payload)
    QByteArray prevHash; ///< hash of this device's previous entry; empty for its first
    QByteArray hash; ///< SHA-256(0x00 ‖ canonical header)

    QByteArray payload; ///< canonical JSON; null once redacted
    QByteArray salt; ///< 32 bytes; null once redacted
    base::Instant received{}; ///< when this console first had it
    Attestation attestation = Attestation::None;

    bool redacted() const { return payload.isNull(); }
};

using EntryPtr = std::shared_ptr<const Entry>;

/// The place of an entry in a fold: never wall time.
struct Place
{
    qint64 lamport = 0;
    QString deviceId;
    qint64 deviceSeq = 0;
    std::strong_ordering operator<=>(const Place &other) const;
    bool operator==(const Place &) const = default;
};
Place placeOf(const Entry &entry);

/// What is hashed of an entry, its texts in UTF-8. Views only: the bytes are somebody else's.
struct Header
{
    QByteArrayView id, subjectId, subjectKind, type, deviceId, actorRef;
    QByteArrayView payloadCommit, prevHash; ///< raw bytes
    qint64 version = 1, deviceSeq = 0, lamport = 0, recordedUs = 0;
    std::optional<qint64> clockOffsetMs, clockOffsetAgeS;
};

/// The canonical JSON of the header.
QByteArray headerText(const Header &header);
QByteArray headerText(const Entry &entry);
/// SHA-256(0x00 ‖ header): also the entry's leaf in its device's Merkle log.
QByteArray hashOf(const Entry &entry);
QByteArray commitmentOf(QByteArrayView salt, QByteArrayView payload);
QString actorReference(const QByteArray &workspaceSalt, const QString &login);

/// The largest payload an entry may carry, in bytes; longer text is evidence.
constexpr qsizetype largestPayload = 32 * 1024;

} // namespace journal
