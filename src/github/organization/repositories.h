#pragma once

#include "domain/organization/repository.h"
#include "domain/organization/workflow.h"
#include "github/http/origin.h"
#include "github/http/request.h"
#include "github/json/page.h"

namespace github {

/// GET /orgs/{org}/repos: all that the credential may see, the archived ones, too, by name.
Request repositoriesRequest(const Origin &origin, const QString &login);
base::Result<Page<organization::Repository>> repositoriesIn(const QByteArray &body);

/// GET /repos/{owner}/{repo}/actions/workflows.
Request workflowsRequest(const Origin &origin, const QString &owner, const QString &name);
/// `repository`: the number of the one that was asked about, for the answer does not say it.
base::Result<Page<organization::Workflow>> workflowsIn(const QByteArray &body, qint64 repository);

} // namespace github
