#include "sync/organization/organizationsource.h"

#include "github/organization/properties.h"
#include "github/organization/repositories.h"
#include "github/organization/teams.h"
#include "store/organization/organizationintake.h"
#include "store/organization/repositoryintake.h"
#include "store/organization/teamintake.h"

namespace syncing {

using store::OrganizationList;

namespace {

/// Reads a page by `read` and gives its items to an intake of the organization.
template<class Intake, class Read>
OrganizationSource::Take taking(qint64 organization, Read read)
{
    return [organization, read](store::Database &mirror, const QByteArray &body,
                                base::Instant seen) -> base::Result<Taken> {
        const auto page = read(body);
        if (!page)
            return page.error();
        const base::Done added = Intake(mirror, organization).add(page->items, seen);
        if (!added)
            return added.error();
        return Taken{.rows = page->items.size(), .newest = {}, .refused = page->refused};
    };
}

} // namespace

QList<SourcePtr> organizationSources(const github::Origin &origin, const QString &login, qint64 organization)
{
    const auto source = [organization](const char *topic, OrganizationList list, github::Request first,
                                       OrganizationSource::Take take) -> SourcePtr {
        return std::make_shared<OrganizationSource>(QString::fromLatin1(topic), list, organization, std::move(first),
                                                    std::move(take));
    };
    return {
        source("repositories", OrganizationList::Repositories, github::repositoriesRequest(origin, login),
               taking<store::RepositoryIntake>(organization, &github::repositoriesIn)),
        source("properties", OrganizationList::Properties, github::propertiesRequest(origin, login),
               taking<store::OrganizationIntake>(organization, &github::propertiesIn)),
        source("property-values", OrganizationList::PropertyValues, github::propertyValuesRequest(origin, login),
               taking<store::RepositoryIntake>(organization, &github::propertyValuesIn)),
        source("teams", OrganizationList::Teams, github::teamsRequest(origin, login),
               taking<store::TeamIntake>(organization, &github::teamsIn)),
    };
}

} // namespace syncing
