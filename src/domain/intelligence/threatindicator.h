#pragma once

#include "base/instant.h"

#include <QStringList>

#include <optional>

namespace intelligence {

/// What kind of thing a threat indicator names.
enum class ThreatKind {
    Domain,
    Ipv4, ///< address or range in CIDR notation
    Ipv6,
    Url,
    Md5,
    Sha1,
    Sha256,
    Sha512,
};
constexpr int threatKindCount = 8;
QLatin1String threatKindName(ThreatKind kind); ///< "domain", "ipv4", …
std::optional<ThreatKind> threatKindNamed(const QString &name);

/// One value to look for, in the form in which it is compared: lower case but for the path of a URL, hashes in
/// hexadecimal digits of their exact length.
struct ThreatValue
{
    ThreatKind kind = ThreatKind::Domain;
    QString value; ///< ≤ 2000

    auto operator<=>(const ThreatValue &) const = default;
};

/// The value in its form, or nothing when it cannot be one of its kind.
std::optional<ThreatValue> threatValue(ThreatKind kind, const QString &written);

/// A STIX 2.1 indicator: any one of its values is a sign of what it says. What a pattern says beyond "one of these
/// values" is kept as it is and never guessed at: it has no values then, or only those that stand by themselves.
struct ThreatIndicator
{
    QString id; ///< "indicator--…", as the producer gave it; ≤ 100
    QString name; ///< ≤ 300
    QString description; ///< ≤ 4000
    QStringList types; ///< "malicious-activity", …; ≤ 20
    QString pattern; ///< as written; ≤ 10,000
    QList<ThreatValue> values; ///< alternatives
    QString notUnderstood; ///< what of the pattern is not compared here, and why; empty when all of it is
    QStringList indicates; ///< names of the malware, campaign … that the bundle links it to; ≤ 20
    QString producer; ///< name of the identity that made it, when the bundle has it
    std::optional<int> confidence; ///< 0…100
    bool revoked = false;
    base::Instant created{};
    base::Instant modified{}; ///< the greatest wins
    base::Instant validFrom{};
    std::optional<base::Instant> validUntil; ///< the first instant at which it no longer holds

    /// Not revoked, and `at` lies in its time.
    bool holdsAt(base::Instant at) const;
    bool operator==(const ThreatIndicator &) const = default;
};

} // namespace intelligence
