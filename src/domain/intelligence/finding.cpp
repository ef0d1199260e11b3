#include "domain/intelligence/finding.h"

#include "base/hash.h"
#include "base/names.h"

namespace intelligence {

namespace {

constexpr base::Names<FindingKind, findingKindCount> findingKinds{
    {"vulnerability", "misconfiguration", "secret", "license", "code"}};
constexpr base::Names<Standing, standingCount> standingNames{{"open", "closed", "gone"}};
constexpr qsizetype keyDigits = 32;

} // namespace

QLatin1String findingKindName(FindingKind kind)
{
    return findingKinds.of(kind);
}

std::optional<FindingKind> findingKindNamed(const QString &name)
{
    return findingKinds.find(name);
}

QLatin1String standingName(Standing standing)
{
    return standingNames.of(standing);
}

std::optional<Standing> standingNamed(const QString &name)
{
    return standingNames.find(name);
}

/// Dependabot's "no_bandwidth" and "fix_started" say that somebody is at it, not that it is settled.
bool isClosed(const Finding &finding)
{
    if (finding.stateReason == QLatin1String("no_bandwidth") || finding.stateReason == QLatin1String("fix_started"))
        return false;
    for (const char *closed : {"dismissed", "auto_dismissed", "fixed", "resolved", "suppressed"}) {
        if (finding.state == QLatin1String(closed))
            return true;
    }
    return false;
}

QString findingKey(const Finding &finding, const QString &mark)
{
    QByteArray said;
    for (const QString &part :
         {finding.scan.source, finding.scan.tool, finding.scan.artifact, finding.scan.repository,
          QString(findingKindName(finding.kind)), finding.rule, finding.package, finding.target, finding.path, mark}) {
        const QByteArray utf8 = part.toUtf8();
        said += QByteArray::number(utf8.size()) + ':' + utf8; // no two lists of parts give the same bytes
    }
    return QString::fromLatin1(base::sha256(said).toHex().first(keyDigits));
}

} // namespace intelligence
