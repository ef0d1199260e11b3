#pragma once

#include "domain/account/feature.h"

#include <QHash>
#include <QStringList>

namespace account {

/// How GitHub says what a token allows. Source: GitHub, "About authentication to GitHub".
enum class Rights {
    Scopes, ///< of classic tokens and OAuth apps: each answer lists them
    Permissions, ///< of fine-grained tokens and GitHub Apps: they cannot be asked for, only tried
};

enum class Standing {
    Unknown, ///< until it is tried
    Granted,
    Missing, ///< the token, or the person, is not allowed to
    NotInPlan, ///< GitHub does not offer it there: another token would not help
};
constexpr int standingCount = 4;
QLatin1String name(Standing standing);
QString word(Standing standing);

/// Whether a feature can be used.
struct Verdict
{
    Standing standing = Standing::Unknown;
    QString why = {}; ///< what is missing, or what the grant is limited to, in words; may be empty
    bool operator==(const Verdict &) const = default;
};

/// What questions to GitHub showed; a feature that was not tried is not in it.
using Probes = QHash<Feature, Verdict>;

/// Judges one feature. `scopes` are those granted, and count only with Rights::Scopes. What was tried wins over what is
/// written down, but for two: a token without the scope sees public repositories only, whatever an answer looked like;
/// and reading does not show that writing is allowed. Pure.
Verdict accessTo(Feature feature, Rights rights, const QStringList &scopes, const Probes &probes);

struct Access
{
    Feature feature = Feature::Repositories;
    Verdict verdict;
    bool operator==(const Access &) const = default;
};
/// All features, in their order.
QList<Access> accessOf(Rights rights, const QStringList &scopes, const Probes &probes);

} // namespace account
