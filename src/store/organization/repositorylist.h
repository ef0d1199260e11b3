#pragma once

#include "store/mirror/mirrorevents.h"
#include "store/organization/repositoryquery.h"

namespace store {

/// A repository as a list shows it. A count that is not there is unknown.
struct RepositoryRow
{
    RepositoryPlace place; ///< with its name and number
    QString owner;
    organization::Visibility visibility = organization::Visibility::Unknown;
    bool archived = false;
    bool fork = false;
    QString language;
    std::optional<base::Instant> pushed;
    std::optional<qint64> properties; ///< custom properties that are set
    std::optional<qint64> workflows; ///< of all that GitHub lists, its own ones, too; else workflow files
    Presence codeowners = Presence::Unknown;
    base::Instant seen{}; ///< when GitHub last said so

    const QString &name() const { return place.name; }
    qint64 id() const { return place.id; }
    bool operator==(const RepositoryRow &) const = default;
};

/// A page behind a place. Reader of the mirror, like everything here.
base::Result<QList<RepositoryRow>> repositoryList(Database &mirror, const RepositoryFilter &filter,
                                                  RepositoryOrder order = RepositoryOrder::Name,
                                                  const RepositoryPlace &behind = {}, int limit = 200);

/// How many there are, counted up to a cap.
base::Result<CappedCount> repositoryCount(Database &mirror, const RepositoryFilter &filter, int cap = 200);

/// What a person can choose from: languages that are there, sorted.
base::Result<QStringList> repositoryLanguages(Database &mirror);

/// The number of a repository by "owner/name", without regard to case; of several that were called so, the one that
/// was seen last. None when there is none.
base::Result<std::optional<qint64>> repositoryNamed(Database &mirror, const QString &fullName);

} // namespace store
