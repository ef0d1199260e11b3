#pragma once

#include "base/canonicaljson.h"
#include "base/ulid.h"
#include "domain/journal/deed.h"
#include "domain/journal/fold.h"

#include <QJsonArray>

#include <type_traits>

namespace support {

using namespace base;

/// A console as far as its entries show it: its chain, and what it knows of a subject.
struct Console
{
    QString id;
    qint64 seq = 0;
    QByteArray head;
    journal::SubjectPtr state;

    qint64 lamport() const
    {
        qint64 largest = 0;
        for (const journal::EntryPtr &entry : state->entries)
            largest = std::max(largest, entry->lamport);
        return largest;
    }
};

/// Writes one entry at the end of what `console` knows, chained and committed as a store does it, and
/// lets the console know it. `payload` is taken as it is, right or wrong.
inline journal::EntryPtr written(Console &console, const QString &type, const QByteArray &payload, Instant at,
                                 Entropy &entropy, int version = 1)
{
    journal::Entry entry;
    entry.id = ulid(at, entropy);
    entry.subjectId = console.state->id;
    entry.subjectKind = console.state->kind();
    entry.type = type;
    entry.version = version;
    entry.deviceId = console.id;
    entry.deviceSeq = ++console.seq;
    entry.lamport = console.lamport() + 1;
    entry.recorded = at;
    entry.payload = payload;
    entry.salt = entropy.bytes(32);
    entry.payloadCommit = journal::commitmentOf(entry.salt, payload);
    entry.prevHash = console.head;
    entry.hash = journal::hashOf(entry);
    console.head = entry.hash;
    const auto shared = std::make_shared<const journal::Entry>(entry);
    console.state = journal::extend(console.state, shared);
    return shared;
}

/// Tells the story of one subject from one console, sentence by sentence:
///
///     StoryBuilder<Action> story;
///     story.at(4min).say(ActionOpened{...});       // recorded and happened at T0 + 4 min
///     story.at(20min).happened(6min).say(...);     // recorded at T0 + 20 min, happened at T0 + 6 min
/// `Self` is what a builder that derives from this gives back, so that its sentences go on.
template<class State, class Self = void>
class StoryBuilder
{
public:
    using Teller = std::conditional_t<std::is_void_v<Self>, StoryBuilder, Self>;

    StoryBuilder()
        : m_entropy(State::kindName)
    {
        m_console.id = QStringLiteral("console-a");
        m_console.state = std::make_shared<State>(ulid(t0(), m_entropy));
    }

    static Instant t0() { return instant(1736910902000000); } // 2025-01-15T03:15:02Z

    Teller &at(Duration afterT0)
    {
        m_now = t0() + afterT0;
        m_happened.reset();
        return static_cast<Teller &>(*this);
    }
    Teller &happened(Duration afterT0)
    {
        m_happened = t0() + afterT0;
        return static_cast<Teller &>(*this);
    }
    Teller &as(const QString &actor)
    {
        m_actor = actor;
        return static_cast<Teller &>(*this);
    }

    /// Writes it; the id of the entry.
    template<class Payload>
    QString say(const Payload &payload)
    {
        QJsonObject object = payload.write();
        journal::Authorship by = journal::statedBy(m_actor, m_now);
        by.occurred.at = m_happened.value_or(m_now);
        journal::write(object, by);
        return raw(QLatin1String(Payload::type), object);
    }
    QString raw(const QString &type, const QJsonObject &object, int version = 1)
    {
        const Result<QByteArray> text = canonicalJson(object);
        return written(m_console, type, text ? *text : QByteArray(), m_now, m_entropy, version)->id;
    }
    /// Writes it and gives the reason why it was refused; empty when it was accepted.
    template<class Payload>
    QString refusal(const Payload &payload)
    {
        const QString id = say(payload);
        return state()->line(id)->refused;
    }

    std::shared_ptr<const State> state() const { return std::static_pointer_cast<const State>(m_console.state); }
    /// What the timeline says of an entry.
    QString text(const QString &id) const { return state()->line(id)->text; }
    QString otherSubject() { return ulid(t0(), m_entropy); }

private:
    SeededEntropy m_entropy;
    Console m_console;
    Instant m_now = t0();
    std::optional<Instant> m_happened;
    QString m_actor = QStringLiteral("ana");
};

/// Why `payload` is not a `Payload`; empty when it is one.
template<class Payload>
QString misread(const QJsonObject &payload)
{
    const Result<Payload> read = Payload::read(payload);
    return read ? QString() : read.error().what;
}

/// Whether reading what was written gives the same again.
template<class Payload>
bool readsBack(const Payload &payload)
{
    const QJsonObject object = payload.write();
    const Result<Payload> read = Payload::read(object);
    return read && read->write() == object && canonicalJson(object).ok();
}

} // namespace support
