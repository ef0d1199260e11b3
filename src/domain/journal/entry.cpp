#include "domain/journal/entry.h"

#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/merkle.h"

#include <utility>

namespace journal {

namespace {

std::strong_ordering order(const QString &a, const QString &b)
{
    const int c = a.compare(b);
    return c < 0 ? std::strong_ordering::less : c > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}

class HeaderWriter
{
public:
    HeaderWriter() { m_out.reserve(usualSize); }

    void number(const char *name, qint64 value)
    {
        begin(name);
        m_out += QByteArray::number(value);
    }
    void number(const char *name, const std::optional<qint64> &value)
    {
        begin(name);
        m_out += value ? QByteArray::number(*value) : QByteArrayLiteral("null");
    }
    void text(const char *name, QByteArrayView utf8)
    {
        begin(name);
        base::appendJsonString(m_out, utf8);
    }
    void hex(const char *name, QByteArrayView bytes)
    {
        begin(name);
        m_out += '"';
        m_out += QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
        m_out += '"';
    }
    QByteArray finish() &&
    {
        m_out += '}';
        return std::move(m_out);
    }

private:
    static constexpr qsizetype usualSize = 800;

    void begin(const char *name)
    {
        m_out += m_out.isEmpty() ? "{\"" : ",\"";
        m_out += name;
        m_out += "\":";
    }
    QByteArray m_out;
};

} // namespace

std::strong_ordering Place::operator<=>(const Place &other) const
{
    if (const auto c = lamport <=> other.lamport; c != 0)
        return c;
    if (const auto c = order(deviceId, other.deviceId); c != 0)
        return c;
    return deviceSeq <=> other.deviceSeq;
}

Place placeOf(const Entry &entry)
{
    return {entry.lamport, entry.deviceId, entry.deviceSeq};
}

QByteArray headerText(const Header &header)
{
    // The members in canonical (sorted) order.
    HeaderWriter writer;
    writer.text("actor_ref", header.actorRef);
    writer.number("clock_offset_age_s", header.clockOffsetAgeS);
    writer.number("clock_offset_ms", header.clockOffsetMs);
    writer.text("device_id", header.deviceId);
    writer.number("device_seq", header.deviceSeq);
    writer.text("id", header.id);
    writer.number("lamport", header.lamport);
    writer.hex("payload_commit", header.payloadCommit);
    writer.hex("prev_hash", header.prevHash);
    writer.number("recorded_us", header.recordedUs);
    writer.text("subject_id", header.subjectId);
    writer.text("subject_kind", header.subjectKind);
    writer.text("type", header.type);
    writer.number("version", header.version);
    return std::move(writer).finish();
}

QByteArray headerText(const Entry &entry)
{
    const QByteArray id = entry.id.toUtf8(), subjectId = entry.subjectId.toUtf8(), kind = entry.subjectKind.toUtf8(),
                     type = entry.type.toUtf8(), device = entry.deviceId.toUtf8(), actor = entry.actorRef.toUtf8();
    return headerText(Header{.id = id,
                             .subjectId = subjectId,
                             .subjectKind = kind,
                             .type = type,
                             .deviceId = device,
                             .actorRef = actor,
                             .payloadCommit = entry.payloadCommit,
                             .prevHash = entry.prevHash,
                             .version = entry.version,
                             .deviceSeq = entry.deviceSeq,
                             .lamport = entry.lamport,
                             .recordedUs = base::micros(entry.recorded),
                             .clockOffsetMs = entry.clockOffsetMs,
                             .clockOffsetAgeS = entry.clockOffsetAgeS});
}

QByteArray hashOf(const Entry &entry)
{
    return base::merkle::leafHash(headerText(entry));
}

QByteArray commitmentOf(QByteArrayView salt, QByteArrayView payload)
{
    return base::sha256(salt, payload);
}

QString actorReference(const QByteArray &workspaceSalt, const QString &login)
{
    return QString::fromLatin1(base::sha256(workspaceSalt, login.toLower().toUtf8()).toHex());
}

} // namespace journal
