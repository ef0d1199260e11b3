#pragma once

#include "base/instant.h"
#include "domain/intelligence/cve.h"
#include "domain/intelligence/severity.h"

#include <QStringList>

namespace intelligence {

enum class FindingKind {
    Vulnerability, ///< a known one in a package
    Misconfiguration, ///< of infrastructure code, an image, a workflow
    Secret, ///< something that must not be in the open; its text is never kept
    License, ///< of a package or a file
    Code, ///< by static analysis
};
constexpr int findingKindCount = 5;
QLatin1String findingKindName(FindingKind kind); ///< "vulnerability"
std::optional<FindingKind> findingKindNamed(const QString &name);

/// Where a finding stands by what machines say; what people decide is another matter (its alert).
enum class Standing {
    Open,
    Closed, ///< the tool says so: dismissed, fixed, suppressed; see `state` and `stateReason`
    Gone, ///< a newer complete report of the same scan no longer has it
};
constexpr int standingCount = 3;
QLatin1String standingName(Standing standing); ///< "open"
std::optional<Standing> standingNamed(const QString &name);

/// What is scanned again and again by one tool. A newer report of the same scan tells what is gone.
struct Scan
{
    QString source; ///< by which format it came: "trivy", "sarif"; later "dependabot", "code-scanning"
    QString tool; ///< "Trivy", "CodeQL"; without its version
    QString artifact; ///< image with its tag, folder, URL, as the tool says; empty when the repository is all
    QString repository; ///< "owner/name"; empty when the report does not say
    QString category; ///< what of it was looked for, or the analysis' own category: "vulnerability", "/language:python"

    bool operator==(const Scan &) const = default;
};

/// One thing that a scanner, Dependabot or code scanning reports. A fact of a machine: it lives in the
/// mirror and can be read again from the sealed report. All texts are as the tool wrote them, in plain text
/// and cut at the lengths given; what is not known is empty.
struct Finding
{
    QString key; ///< by findingKey(): the same on every console and in every report
    Scan scan;
    FindingKind kind = FindingKind::Vulnerability;
    QString toolVersion;
    QString rule; ///< "CVE-2024-3094", "GHSA-…", "AVD-DS-0002", "py/sql-injection"; ≤ 200
    std::optional<Cve> cve; ///< what KEV and EPSS are joined by
    QStringList aliases; ///< other identifiers of the same thing; ≤ 10
    QString package; ///< "lodash", "org.example:core"; ≤ 300
    QString ecosystem; ///< "npm", "debian", "gomod": as the tool calls it
    QString installed; ///< version; several, when they are in one place, by ", "; ≤ 200
    QString fixed; ///< version or versions that mend it; empty when there is none
    QString target; ///< "package-lock.json", "acme/web:1.4 (debian 12.5)"; ≤ 500
    QString path; ///< of the file inside the repository or image; ≤ 500
    int line = 0; ///< from 1; 0 when it is not about a line
    Severity severity = Severity::Unknown;
    QString severitySaid; ///< as the tool writes it: "CRITICAL", "error"; ≤ 40
    std::optional<int> cvss; ///< base score in tenths, 0…100
    QString cvssVector; ///< "CVSS:3.1/AV:N/…"; ≤ 200
    bool malware = false; ///< the advisory is of a malicious package
    QString title; ///< one line; ≤ 300
    QString description; ///< ≤ 4000
    QString remedy; ///< what the tool advises; ≤ 1000
    QStringList links; ///< https and http only, the main one first; ≤ 10 of ≤ 500
    QString state; ///< as the tool says: "", "open", "dismissed", "fixed", "suppressed", …; ≤ 40
    QString stateReason; ///< "false positive", "tolerable_risk", a justification; ≤ 300
    QString url; ///< of the alert itself on GitHub, when the report knows it; ≤ 500

    bool operator==(const Finding &) const = default;
};

/// Whether the tool itself regards the finding as settled, from its state.
bool isClosed(const Finding &finding);

/// 32 hexadecimal digits made of the scan (without its category), kind, rule, package, target, path and `mark`:
/// what tells it from others of the same rule in the same place (a fingerprint, a resource; never a line
/// number alone, for lines move). The version is not part of it: an update that does not mend is the same finding.
QString findingKey(const Finding &finding, const QString &mark = {});

} // namespace intelligence
