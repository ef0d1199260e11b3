#include "domain/timeline/telemetryline.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

struct Kind
{
    QLatin1String name;
    QLatin1String words;
};
constexpr std::array<Kind, 25> kinds{{
    {QLatin1String("Action-Uses-Commit-From-Non-Default-Branch"),
     QLatin1String("action {action}[ at {sha}] is not from its default branch")},
    {QLatin1String("Action-Uses-Imposter-Commit"),
     QLatin1String("action {action}[ at {sha}] is a commit that its repository does not have")},
    {QLatin1String("Actions-Policy-Blocked"), QLatin1String("run blocked by the policy on actions[: {action}]")},
    {QLatin1String("Agent-Tampered"), QLatin1String("the runner's sensor was tampered with[: {detail}]")},
    {QLatin1String("Compromised-Actions-Policy-Blocked"),
     QLatin1String("run blocked: it uses a compromised action[: {action}]")},
    {QLatin1String("Domain-Blocked"), QLatin1String("blocked[ {tool}] calling {endpoint}")},
    {QLatin1String("HTTPS-Outbound-Network-Call"),
     QLatin1String("{tool} sent[ {method}] to {host}[{path}], outside the organisation")},
    {QLatin1String("Harden-Runner-Config-Changed"), QLatin1String("the sensor's own step was changed[: {detail}]")},
    {QLatin1String("New-Outbound-Network-Call"),
     QLatin1String("{tool} called {endpoint}, which is not in the baseline")},
    {QLatin1String("Privileged-Container"), QLatin1String("{tool} started a privileged container[: {detail}]")},
    {QLatin1String("Reverse-Shell"), QLatin1String("{tool} opened a reverse shell[: {detail}]")},
    {QLatin1String("Runner-Worker-Memory-Read"), QLatin1String("{tool} read the memory of the runner[: {detail}]")},
    {QLatin1String("Runs-On-Policy-Blocked"), QLatin1String("run blocked by the policy on runners[: {detail}]")},
    {QLatin1String("Secret-Exfiltration-Attempt"), QLatin1String("{tool} tried to carry a secret out[ to {endpoint}]")},
    {QLatin1String("Secret-In-Artifact"), QLatin1String("a secret in an artifact[ {file}][ ({rule})]")},
    {QLatin1String("Secret-In-Build-Log"), QLatin1String("a secret in the build log[, line {line}][ ({rule})]")},
    {QLatin1String("Secrets-Policy-Blocked"), QLatin1String("run blocked by the policy on secrets[: {detail}]")},
    {QLatin1String("Source-Code-Overwritten"), QLatin1String("{tool} overwrote {file}")},
    {QLatin1String("Suspicious-Network-Call"), QLatin1String("{tool} called {endpoint}, known as suspicious")},
    {QLatin1String("Suspicious-Process-Events"), QLatin1String("suspicious processes[ of {tool}][: {detail}]")},
    {QLatin1String("dns.resolved"), QLatin1String("resolved {host}[ to {endpoint}]")},
    {QLatin1String("file.written"), QLatin1String("{tool} wrote {file}")},
    {QLatin1String("outbound.allowed"), QLatin1String("{tool} called {endpoint}")},
    {QLatin1String("outbound.blocked"), QLatin1String("blocked[ {tool}] calling {endpoint}")},
    {QLatin1String("process.started"), QLatin1String("started {tool}[: {detail}]")},
}};

const Kind *find(const QString &kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &one) { return one.name == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

/// Nobody is asked who a tool was: it is "something" that called.
FieldText withSomething(const FieldText &field)
{
    return [&field](QLatin1String name) {
        const QString text = field(name);
        return text.trimmed().isEmpty() && name == QLatin1String("tool") ? QStringLiteral("something") : text;
    };
}

} // namespace

bool hasTelemetryWords(const QString &kind)
{
    return find(kind) != nullptr;
}

QString telemetryLine(const QString &kind, const FieldText &field)
{
    static constexpr QLatin1String place("[ in job {job}][ of {repo}]");
    const Kind *const known = find(kind);
    if (!known) {
        QString words = kind;
        return filledLine(words.replace(u'-', u' ').replace(u'_', u' '), place, field);
    }
    const QByteArray words =
        QByteArray(known->words.data(), known->words.size()) + QByteArray(place.data(), place.size());
    const bool optional = words.contains("[ {tool}]") || words.contains("[ of {tool}]");
    return filledLine({}, QLatin1String(words), optional ? field : withSomething(field));
}

} // namespace timeline
