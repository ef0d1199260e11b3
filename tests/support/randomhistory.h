#pragma once

#include "support/incidentbuilder.h"
#include "support/randomsayings.h"

#include <QJsonArray>

#include <algorithm>

namespace support {

/// An incident written by two consoles that are offline most of the time, with clocks that are not
/// quite the same. Every third saying is of earlier; some are wrong at their place. The same seed
/// gives the same entries.
class RandomHistory
{
public:
    enum Noise { Sensible, Garbled };

    RandomHistory(quint32 seed, int count, Noise noise = Sensible)
        : m_chance(seed)
        , m_entropy(QByteArray::number(seed))
        , m_noise(noise)
    {
        const auto blank = std::make_shared<Incident>(ulid(IncidentBuilder::t0(), m_entropy));
        for (const char *id : {"console-a", "console-b"})
            m_consoles.append(Console{.id = QLatin1String(id), .state = blank});
        Instant now = IncidentBuilder::t0();
        write(m_consoles.first(), now);
        meet();
        while (entries.size() < count) {
            now += std::chrono::seconds(m_chance.oneIn(20) ? 7200 : m_chance.upTo(600));
            const int who = m_chance.upTo(1);
            write(m_consoles[who], now - std::chrono::seconds(who * 90));
            if (m_chance.oneIn(7))
                meet();
        }
    }

    QList<journal::EntryPtr> entries; ///< of both consoles, as they came to be
    Incident blank() const { return Incident(m_consoles.first().state->id); }

    /// In the order of a fold.
    QList<journal::EntryPtr> ordered() const { return journal::fold(blank(), entries)->entries; }

private:
    void write(Console &console, Instant now)
    {
        const auto &known = static_cast<const Incident &>(*console.state);
        const Saying said = someSaying(m_chance, known, now);
        const bool earlier = m_chance.oneIn(3) && said.type != QLatin1String(EventPinned::type);
        journal::Authorship by = journal::statedBy(login(m_chance), now);
        by.occurred.at -= std::chrono::seconds(earlier ? m_chance.upTo(7200) : 0);
        QJsonObject payload = said.payload;
        journal::write(payload, by);
        if (m_noise == Garbled && !known.entries.isEmpty() && m_chance.oneIn(4)) {
            writeGarbled(console, said.type, payload, now);
            return;
        }
        entries.append(written(console, said.type, *canonicalJson(payload), now, m_entropy));
    }

    void writeGarbled(Console &console, const QString &type, QJsonObject payload, Instant now)
    {
        const QString field = m_chance.of(payload.keys());
        const QJsonArray wrong{QJsonValue(),
                               -1,
                               true,
                               QStringLiteral("x"),
                               QJsonArray{QStringLiteral("y")},
                               QJsonObject{{QStringLiteral("at"), QStringLiteral("now")}},
                               qint64(9007199254740991),
                               QString(9000, u'z')};
        QByteArray text;
        switch (m_chance.upTo(5)) {
        case 0:
            payload.remove(field);
            text = *canonicalJson(payload);
            break;
        case 1:
            text = canonicalJson(payload)->left(m_chance.upTo(60));
            break;
        case 2:
            text = m_entropy.bytes(m_chance.upTo(80));
            break;
        default:
            payload.insert(field, wrong.at(m_chance.upTo(int(wrong.size()) - 1)));
            text = *canonicalJson(payload);
        }
        const bool newer = m_chance.oneIn(6);
        const QString named = newer && m_chance.oneIn(2) ? QStringLiteral("incident.dreamt") : type;
        entries.append(written(console, named, text, now, m_entropy, newer ? 2 : 1));
    }

    void meet()
    {
        for (Console &console : m_consoles) {
            for (const journal::EntryPtr &entry : std::as_const(entries))
                console.state = journal::extend(console.state, entry);
        }
    }

    Chance m_chance;
    SeededEntropy m_entropy;
    Noise m_noise;
    QList<Console> m_consoles;
};

} // namespace support
