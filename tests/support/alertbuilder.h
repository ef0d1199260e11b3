#pragma once

#include "domain/intelligence/alertclocks.h"
#include "domain/intelligence/alerttakenup.h"
#include "support/storybuilder.h"

namespace support {

/// The key of the finding that an alert is about: what alertIdOf() makes it from.
inline QString findingKeyOf(const QString &alertId)
{
    const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QByteArray bits;
    for (const QChar c : alertId) {
        const qsizetype value = digits.indexOf(c);
        for (int bit = 4; bit >= 0; --bit)
            bits.append(char('0' + (value >> bit & 1)));
    }
    QByteArray bytes;
    for (qsizetype at = 2; at + 8 <= bits.size(); at += 8) // 26 digits hold two bits more than 16 bytes
        bytes.append(char(bits.mid(at, 8).toInt(nullptr, 2)));
    return QString::fromLatin1(bytes.toHex());
}

/// A vulnerability in a package, seen at `at`, of which nothing is known beyond its score.
inline intelligence::AlertFacts someFacts(const QString &finding, Instant at)
{
    intelligence::AlertFacts facts;
    facts.finding = finding;
    facts.source = QStringLiteral("trivy");
    facts.tool = QStringLiteral("Trivy");
    facts.repository = QStringLiteral("acme/payments");
    facts.rule = QStringLiteral("CVE-2024-3094");
    facts.package = QStringLiteral("xz-utils");
    facts.installed = QStringLiteral("5.6.0");
    facts.target = QStringLiteral("acme/payments:1.4");
    facts.severity = intelligence::Severity::Critical;
    facts.cvss = 100;
    facts.title = QStringLiteral("Malicious code in xz");
    facts.firstSeen = at;
    facts.noted = at;
    facts.sha256 = QByteArray(32, 'a');
    return facts;
}

/// The story of one alert, first seen at 2025-01-15T03:15:02Z.
class AlertBuilder : public StoryBuilder<intelligence::Alert, AlertBuilder>
{
public:
    intelligence::AlertFacts facts() const { return someFacts(findingKeyOf(state()->id), t0()); }
    /// Of facts that all say that an exploit is unlikely, as of then.
    intelligence::AlertFacts harmless() const
    {
        intelligence::AlertFacts out = facts();
        out.listing = intelligence::Listing::NotListed;
        out.catalogueAsOf = t0() - std::chrono::hours(20);
        out.score = 420;
        out.scoreDay = t0() - std::chrono::hours(20);
        return out;
    }
    AlertBuilder &takeUp(const intelligence::AlertFacts &facts)
    {
        say(intelligence::AlertTakenUp{facts});
        return *this;
    }
    AlertBuilder &takeUp() { return takeUp(facts()); }

    intelligence::Priority priority(Duration afterT0) const { return state()->priority(t0() + afterT0); }
    /// From T0 to the due time of the priority; none while it is not due.
    std::optional<Duration> dueIn(Duration afterT0) const
    {
        const std::optional<Instant> due = priority(afterT0).due;
        return due ? std::optional<Duration>(*due - t0()) : std::nullopt;
    }
    std::optional<intelligence::AlertClock> clock(const QString &key, Duration afterT0) const
    {
        for (const intelligence::AlertClock &one : intelligence::clocksOf(*state(), t0() + afterT0)) {
            if (one.key == key)
                return one;
        }
        return {};
    }
};

} // namespace support
