#include "domain/incidents/scope.h"

#include <QRegularExpression>

namespace incidents {

namespace {

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                                   QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

/// "what@version": an action of a workflow, a package, or neither.
IndicatorKind guessVersioned(const QString &value)
{
    if (matches(value, "@[a-z0-9._-]+/[a-z0-9._-]+@[^@\\s]+"))
        return IndicatorKind::Package; // npm's scoped names
    if (matches(value, "[a-z0-9-]+/[a-z0-9._-]+(/[^@\\s]+)?@[^@\\s]+"))
        return IndicatorKind::Action;
    if (matches(value, "[^@\\s]+@v?\\d[^@\\s]*"))
        return IndicatorKind::Package;
    return IndicatorKind::Other;
}

IndicatorKind guessAddress(const QString &value)
{
    if (matches(value, "https://[^/\\s]+/[^/\\s]+/[^/\\s]+/actions/runs/\\d+.*"))
        return IndicatorKind::Run;
    return IndicatorKind::Endpoint;
}

} // namespace

IndicatorKind guessIndicator(const QString &typed)
{
    const QString value = typed.trimmed();
    if (matches(value, "(sha\\d+:|sha\\d+-)?([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})")
        || matches(value, "sha(256|384|512)-[a-z0-9+/]{40,}=*"))
        return IndicatorKind::Hash;
    if (matches(value, "(gh[opsur]_|github_pat_)\\S+"))
        return IndicatorKind::Token;
    if (matches(value, "pkg:\\S+"))
        return IndicatorKind::Package;
    if (matches(value, "(https?|hxxps?|wss?|ftp)://\\S+"))
        return guessAddress(value);
    if (value.contains(u'@'))
        return guessVersioned(value);
    if (matches(value, "\\S+\\.ya?ml"))
        return IndicatorKind::Workflow;
    if (matches(value, "\\d{6,}"))
        return IndicatorKind::Run;
    if (matches(value, "[a-z0-9](-?[a-z0-9])*/[a-z0-9._-]+"))
        return IndicatorKind::Repository;
    if (matches(value, "(\\d{1,3}\\.){3}\\d{1,3}(:\\d+)?") || matches(value, "\\[[0-9a-f:]+\\](:\\d+)?")
        || matches(value, "([a-z0-9_-]+(\\.|\\[\\.\\]))+[a-z]{2,}(:\\d+)?") || matches(value, "[a-z0-9.-]+:\\d{1,5}"))
        return IndicatorKind::Endpoint;
    return IndicatorKind::Other;
}

} // namespace incidents
