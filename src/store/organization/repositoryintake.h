#pragma once

#include "domain/organization/property.h"
#include "domain/organization/repository.h"
#include "domain/organization/repositoryfile.h"
#include "domain/organization/workflow.h"
#include "store/sqlite/statement.h"

namespace store {

/// Takes the repositories of one organization into the mirror, and what belongs to them; rules as those of
/// OrganizationIntake. Each kind of page may come before the others. A repository keeps its number when it is renamed
/// or transferred; one that is made under the name of another is another.
class RepositoryIntake
{
public:
    RepositoryIntake(Database &mirror, qint64 organization)
        : m_mirror(mirror)
        , m_organization(organization)
    {
    }

    base::Done add(const QList<organization::Repository> &repositories, base::Instant seen);
    /// What a repository had before and no longer has goes.
    base::Done add(const QList<organization::PropertyValues> &values, base::Instant seen);
    /// A page of the workflows of one repository.
    base::Done addWorkflows(qint64 repository, const QList<organization::Workflow> &workflows, base::Instant seen);
    /// All files of each repository that could be read; of the others nothing changes.
    base::Done add(const QList<organization::RepositoryFiles> &readings, base::Instant seen);

private:
    base::Done addOne(const organization::PropertyValues &values, base::Instant seen);
    base::Done addOne(const organization::RepositoryFiles &reading, base::Instant seen);
    base::Done replaceFiles(const organization::RepositoryFiles &reading, base::Instant seen);

    Database &m_mirror;
    const qint64 m_organization;
};

} // namespace store
