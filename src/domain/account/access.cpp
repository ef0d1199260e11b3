#include "domain/account/access.h"

#include "base/names.h"
#include "domain/account/scopes.h"

namespace account {

namespace {

constexpr base::Names<Standing, standingCount> standings{{"unknown", "granted", "missing", "not_in_plan"}};

QString besideOf(const Need &need)
{
    return need.beside ? QStringLiteral("it takes %1").arg(QString::fromLatin1(need.beside)) : QString();
}

QString lacking(const Need &need)
{
    return QStringLiteral("the token lacks the scope %1").arg(spokenScopes(need.scopes));
}

/// What a token is limited to that may use the feature; empty when it is not.
QString limitOf(const Need &need, const QStringList &scopes)
{
    return areMet(need.scopes, scopes) ? QString() : QStringLiteral("only public repositories: ") + lacking(need);
}

/// What is written down about scopes, nothing tried.
Verdict byScopes(const Need &need, const QStringList &scopes)
{
    if (!areMet(need.scopes, scopes) && !(need.inPublic && areMet(need.inPublic, scopes)))
        return {Standing::Missing, lacking(need)};
    const QString limit = limitOf(need, scopes);
    if (!need.beside)
        return {Standing::Granted, limit};
    return {Standing::Unknown, limit.isEmpty() ? besideOf(need) : besideOf(need) + QLatin1String("; ") + limit};
}

Verdict byPermissions(const Need &need)
{
    if (*need.permissions == '\0')
        return {Standing::Unknown, besideOf(need)};
    QString why = QStringLiteral("it takes the permission %1")
                      .arg(QString::fromLatin1(need.permissions).replace(u',', QLatin1String(" and ")));
    if (need.beside)
        why += QStringLiteral(", and %1").arg(QString::fromLatin1(need.beside));
    return {Standing::Unknown, why};
}

} // namespace

QLatin1String name(Standing standing)
{
    return standings.of(standing);
}

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Granted:
        return QStringLiteral("granted");
    case Standing::Missing:
        return QStringLiteral("missing");
    case Standing::NotInPlan:
        return QStringLiteral("not in the plan");
    case Standing::Unknown:
        break;
    }
    return QStringLiteral("unknown until tried");
}

Verdict accessTo(Feature feature, Rights rights, const QStringList &scopes, const Probes &probes)
{
    const Need &need = needOf(feature);
    const Verdict written = rights == Rights::Scopes ? byScopes(need, scopes) : byPermissions(need);
    const auto tried = probes.constFind(feature);
    if (tried == probes.constEnd() || tried->standing == Standing::Unknown)
        return written;
    if (tried->standing != Standing::Granted)
        return *tried;
    const bool showsNothing = need.writes && *need.permissions != '\0' && rights == Rights::Permissions;
    if (written.standing == Standing::Missing || showsNothing)
        return written;
    return {Standing::Granted, rights == Rights::Scopes ? limitOf(need, scopes) : tried->why};
}

QList<Access> accessOf(Rights rights, const QStringList &scopes, const Probes &probes)
{
    QList<Access> out;
    for (const Feature feature : allFeatures())
        out.append({feature, accessTo(feature, rights, scopes, probes)});
    return out;
}

} // namespace account
