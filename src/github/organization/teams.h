#pragma once

#include "domain/organization/team.h"
#include "github/http/origin.h"
#include "github/http/request.h"
#include "github/json/page.h"

namespace github {

/// GET /orgs/{org}/teams: those that the credential may see.
Request teamsRequest(const Origin &origin, const QString &login);
base::Result<Page<organization::Team>> teamsIn(const QByteArray &body);

/// GET /orgs/{org}/teams/{slug}/members: also those of the teams below it.
Request teamMembersRequest(const Origin &origin, const QString &login, const QString &slug);
/// `team`: the number of the one that was asked about.
base::Result<Page<organization::TeamMembership>> teamMembersIn(const QByteArray &body, qint64 team);

/// GET /orgs/{org}/teams/{slug}/repos.
Request teamRepositoriesRequest(const Origin &origin, const QString &login, const QString &slug);
base::Result<Page<organization::TeamRepository>> teamRepositoriesIn(const QByteArray &body, qint64 team);

} // namespace github
