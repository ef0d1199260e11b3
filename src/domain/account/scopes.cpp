#include "domain/account/scopes.h"

#include <algorithm>

namespace account {

namespace {

struct Containing
{
    const char *scope;
    const char *contained; ///< separated by blanks
};

// GitHub, "Scopes for OAuth apps", and the tree of check boxes where personal access tokens are made.
constexpr Containing containing[] = {
    {"repo", "repo:status repo_deployment public_repo repo:invite security_events"},
    {"admin:org", "write:org manage_runners:org"},
    {"write:org", "read:org"},
    {"admin:repo_hook", "write:repo_hook"},
    {"write:repo_hook", "read:repo_hook"},
    {"admin:public_key", "write:public_key"},
    {"write:public_key", "read:public_key"},
    {"admin:gpg_key", "write:gpg_key"},
    {"write:gpg_key", "read:gpg_key"},
    {"admin:ssh_signing_key", "write:ssh_signing_key"},
    {"write:ssh_signing_key", "read:ssh_signing_key"},
    {"user", "read:user user:email user:follow"},
    {"write:packages", "read:packages"},
    {"write:discussion", "read:discussion"},
    {"admin:enterprise", "manage_runners:enterprise manage_billing:enterprise read:enterprise scim:enterprise"},
    {"audit_log", "read:audit_log"},
    {"codespace", "codespace:secrets"},
    {"copilot", "manage_billing:copilot"},
    {"project", "read:project"},
};

QStringList parts(const char *text, QChar separator)
{
    return QString::fromLatin1(text).split(separator, Qt::SkipEmptyParts);
}

/// Those that some feature names, in whichever place.
QStringList named()
{
    QStringList out;
    for (const Feature feature : allFeatures()) {
        const Need &need = needOf(feature);
        for (const char *alternatives : {need.scopes, need.inPublic}) {
            for (const QString &one : parts(alternatives ? alternatives : "", u'|'))
                out += one.split(u' ', Qt::SkipEmptyParts);
        }
    }
    return out;
}

} // namespace

QSet<QString> containedIn(const QStringList &scopes)
{
    QSet<QString> out;
    QStringList open = scopes;
    while (!open.isEmpty()) {
        const QString scope = open.takeLast();
        if (scope.isEmpty() || out.contains(scope))
            continue;
        out.insert(scope);
        for (const Containing &one : containing) {
            if (scope == QLatin1String(one.scope))
                open += parts(one.contained, u' ');
        }
    }
    return out;
}

bool areMet(const char *alternatives, const QStringList &scopes)
{
    const QStringList any = parts(alternatives, u'|');
    if (any.isEmpty())
        return true;
    const QSet<QString> held = containedIn(scopes);
    return std::any_of(any.begin(), any.end(), [&held](const QString &together) {
        const QStringList all = together.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(all.begin(), all.end(), [&held](const QString &one) { return held.contains(one); });
    });
}

QString spokenScopes(const char *alternatives)
{
    QStringList any = parts(alternatives, u'|');
    for (QString &together : any)
        together = together.split(u' ', Qt::SkipEmptyParts).join(QLatin1String(" and "));
    return any.join(QLatin1String(" or "));
}

QStringList tooMuch(const QStringList &scopes)
{
    const QStringList needed = named();
    QStringList useful;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(useful),
                 [&needed](const QString &scope) { return needed.contains(scope); });
    const QSet<QString> covered = containedIn(useful);
    QStringList out;
    for (const QString &scope : scopes) {
        if (!scope.isEmpty() && !covered.contains(scope) && !out.contains(scope))
            out.append(scope);
    }
    return out;
}

QStringList scopesFor(const QList<Feature> &features)
{
    QStringList wanted;
    for (const Feature feature : features)
        wanted += parts(needOf(feature).scopes, u'|').value(0).split(u' ', Qt::SkipEmptyParts);
    wanted.removeDuplicates();
    QStringList out;
    for (const QString &scope : wanted) {
        QStringList others = wanted;
        others.removeAll(scope);
        if (!containedIn(others).contains(scope))
            out.append(scope);
    }
    out.sort();
    return out;
}

} // namespace account
