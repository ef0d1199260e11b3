#pragma once

#include "domain/organization/member.h"
#include "domain/organization/organization.h"
#include "github/http/origin.h"
#include "github/http/request.h"
#include "github/json/page.h"

namespace github {

/// GET /orgs/{org}. `login` in all of these is the organisation's.
Request organizationRequest(const Origin &origin, const QString &login);
/// Offline when it is not sound or has no number.
base::Result<organization::Organization> organizationIn(const QByteArray &body);

/// GET /orgs/{org}/members. The list does not say who has which role, so each is asked for by itself. Of Unknown: all.
Request membersRequest(const Origin &origin, const QString &login, organization::MemberRole role);
/// `role`: the one that was asked for.
base::Result<Page<organization::Member>> membersIn(const QByteArray &body, organization::MemberRole role);

} // namespace github
