#pragma once

#include "base/result.h"
#include "domain/intelligence/finding.h"

#include <QJsonObject>

namespace intelligence {

/// What a catalogue of exploited vulnerabilities says of one: that it is listed, that it is not, or nothing,
/// because there is no catalogue or the finding has no number to look it up by.
enum class Listing { Unknown, Listed, NotListed };
QLatin1String name(Listing listing);

/// A catalogue older than this no longer shows that something is not in it, and an exploit score older than
/// that no longer that an exploit is unlikely. That one is listed, or likely, stays true whatever its age.
constexpr base::Duration catalogueGood = std::chrono::days(7);
constexpr base::Duration scoreGood = std::chrono::days(30);

/// The facts an alert rests on: what the finding in the mirror said when somebody took it up, with what was
/// known about its exploitation then. A copy with the hash of what it was copied from, because the mirror can
/// be thrown away. Texts are as machines wrote them, plain, cut where the finding cuts them.
struct AlertFacts
{
    QString finding; ///< key of the finding, 32 hexadecimal digits
    QString source; ///< format it came by: "trivy", "sarif", "dependabot"
    QString tool; ///< "Trivy", "CodeQL"
    QString artifact;
    QString repository; ///< "owner/name"; may be empty
    FindingKind kind = FindingKind::Vulnerability;
    QString rule; ///< "CVE-2024-3094", "py/sql-injection"
    QString package;
    QString ecosystem;
    QString installed;
    QString fixed; ///< empty when there is none
    QString target;
    QString path;
    int line = 0;
    Severity severity = Severity::Unknown;
    std::optional<int> cvss; ///< tenths
    QString cvssVector;
    bool malware = false;
    QString title;
    QString url;
    Listing listing = Listing::Unknown;
    std::optional<base::Instant> listed; ///< day it was put into the catalogue
    std::optional<base::Instant> catalogueAsOf; ///< of the catalogue that was looked into
    bool ransomware = false;
    std::optional<int> score; ///< EPSS in millionths
    std::optional<base::Instant> scoreDay;
    base::Instant firstSeen{}; ///< by the tool: the clocks start here
    QByteArray sha256; ///< of the finding as it stood in the mirror, 32 bytes

    /// When these facts were the case; not part of what is written, it is when the entry says.
    base::Instant noted{};

    bool operator==(const AlertFacts &) const = default;
};

/// What a finding says, before anything is known of its exploitation.
AlertFacts factsOf(const Finding &finding, base::Instant firstSeen);

/// The same but for when they were noted.
bool sameFacts(const AlertFacts &a, const AlertFacts &b);

/// "lodash 4.17.20", "src/pay.js", "acme/web:1.4": what to look for where.
QString subjectOf(const AlertFacts &facts);

QJsonObject toJson(const AlertFacts &facts);
/// Invalid names the first field that is wrong.
base::Result<AlertFacts> factsFromJson(const QJsonObject &object);

/// The subject that is about the finding of that key, the same on every console: the key's 128 bits as a ULID.
/// Empty when the key is not 32 hexadecimal digits.
QString alertIdOf(const QString &findingKey);

} // namespace intelligence
