#pragma once

#include "domain/organization/property.h"
#include "domain/organization/repository.h"
#include "domain/organization/repositoryfile.h"
#include "domain/organization/team.h"
#include "domain/organization/workflow.h"
#include "store/sqlite/database.h"

namespace store {

/// What a team may do in a repository, with the team's own name.
struct RepositoryTeam
{
    organization::TeamRepository grant;
    QString slug; ///< empty when only its number is known
    QString name;

    bool operator==(const RepositoryTeam &) const = default;
};

/// All that the mirror knows of one repository. Each part has its own age; one without was not read yet.
struct RepositoryDetail
{
    organization::Repository repository;
    base::Instant seen{}; ///< when GitHub last said so, as with the others
    QMap<QString, QStringList> properties; ///< values by name
    std::optional<base::Instant> propertiesSeen;
    QList<organization::RepositoryFile> files; ///< without their text, by path
    std::optional<base::Instant> filesSeen;
    QList<organization::Workflow> workflows; ///< by path
    std::optional<base::Instant> workflowsSeen; ///< since when the list is known to its end
    QList<RepositoryTeam> teams; ///< the most powerful first

    bool operator==(const RepositoryDetail &) const = default;
};

/// By number; none when it is not there. Reader of the mirror.
base::Result<std::optional<RepositoryDetail>> repositoryDetail(Database &mirror, qint64 id);

/// One file with its text; none when it is not there.
base::Result<std::optional<organization::RepositoryFile>> repositoryFile(Database &mirror, qint64 repository,
                                                                         const QString &path);

/// Definitions of custom properties of an organization, by name.
base::Result<QList<organization::Property>> propertyList(Database &mirror, qint64 organization);

} // namespace store
