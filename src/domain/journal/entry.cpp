#include "domain/journal/entry.h"

#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/merkle.h"

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
    void number(const char *name, qint64 value)
    {
        begin(name);
        m_out += QByteArray::number(value);
    }
    void number(const char *name, const std::optional<qint64> &value)
    {
        begin(name);
        m_out += value ? QByteArray::number(*value) : QByteArray("null");
    }
    void text(const char *name, const QString &value)
    {
        begin(name);
        base::appendJsonString(m_out, value);
    }
    void hex(const char *name, const QByteArray &value)
    {
        begin(name);
        m_out += '"' + value.toHex() + '"';
    }
    QByteArray finish() const { return m_out + QByteArrayLiteral("}"); }

private:
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

QByteArray headerText(const Entry &entry)
{
    // The members in canonical (sorted) order.
    HeaderWriter header;
    header.text("actor_ref", entry.actorRef);
    header.number("clock_offset_age_s", entry.clockOffsetAgeS);
    header.number("clock_offset_ms", entry.clockOffsetMs);
    header.text("device_id", entry.deviceId);
    header.number("device_seq", entry.deviceSeq);
    header.text("id", entry.id);
    header.number("lamport", entry.lamport);
    header.hex("payload_commit", entry.payloadCommit);
    header.hex("prev_hash", entry.prevHash);
    header.number("recorded_us", base::micros(entry.recorded));
    header.text("subject_id", entry.subjectId);
    header.text("subject_kind", entry.subjectKind);
    header.text("type", entry.type);
    header.number("version", entry.version);
    return header.finish();
}

QByteArray hashOf(const Entry &entry)
{
    return base::merkle::leafHash(headerText(entry));
}

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &payload)
{
    return base::sha256(salt, payload);
}

QString actorReference(const QByteArray &workspaceSalt, const QString &login)
{
    return QString::fromLatin1(base::sha256(workspaceSalt, login.toLower().toUtf8()).toHex());
}

} // namespace journal
