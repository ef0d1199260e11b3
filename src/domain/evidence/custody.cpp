#include "domain/evidence/custody.h"

#include "base/names.h"

namespace evidence {

namespace {
constexpr base::Names<Step, stepCount> steps{
    {"collect", "seal", "transfer", "accept", "access", "copy", "verify", "export", "release", "dispose"}};
constexpr std::array<const char *, stepCount> stepWords{"Collected", "Sealed",   "Handed over", "Accepted", "Opened",
                                                        "Copied",    "Verified", "Exported",    "Released", "Disposed"};
constexpr base::Names<Finding, findingCount> findings{{"intact", "missing", "hash_mismatch"}};
} // namespace

QLatin1String name(Step step)
{
    return steps.of(step);
}

QString word(Step step)
{
    return QLatin1String(stepWords.at(size_t(step)));
}

std::optional<Step> stepFrom(const QString &name)
{
    return steps.find(name);
}

QLatin1String name(Finding finding)
{
    return findings.of(finding);
}

QString word(Finding finding)
{
    return base::spoken(name(finding));
}

std::optional<Finding> findingFrom(const QString &name)
{
    return findings.find(name);
}

} // namespace evidence
