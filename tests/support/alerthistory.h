#pragma once

#include "support/alertsayings.h"

namespace support {

/// An alert written by two consoles that meet now and then; every third saying is of earlier.
class AlertHistory
{
public:
    AlertHistory(quint32 seed, int count)
        : m_chance(seed)
        , m_entropy(QByteArray::number(seed))
    {
        const auto blank = std::make_shared<intelligence::Alert>(ulid(AlertBuilder::t0(), m_entropy));
        for (const char *id : {"console-a", "console-b"})
            m_consoles.append(Console{.id = QLatin1String(id), .state = blank});
        Instant now = AlertBuilder::t0() + std::chrono::hours(1);
        while (entries.size() < count) {
            write(m_consoles[m_chance.upTo(1)], now);
            now += std::chrono::minutes(m_chance.upTo(60 * 40));
            if (m_chance.oneIn(5))
                meet();
        }
    }

    QList<journal::EntryPtr> entries; ///< of both, as they came to be
    intelligence::Alert blank() const { return intelligence::Alert(m_consoles.first().state->id); }
    QList<journal::EntryPtr> ordered() const { return journal::fold(blank(), entries)->entries; }

private:
    void write(Console &console, Instant now)
    {
        const auto &known = static_cast<const intelligence::Alert &>(*console.state);
        const Saying said = AlertSayings(m_chance, known, now).one();
        journal::Authorship by = journal::statedBy(login(m_chance), now);
        by.occurred.at -= std::chrono::minutes(m_chance.oneIn(3) ? m_chance.upTo(60 * 30) : 0);
        QJsonObject payload = said.payload;
        journal::write(payload, by);
        entries.append(written(console, said.type, *canonicalJson(payload), now, m_entropy));
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
    QList<Console> m_consoles;
};

} // namespace support
