#pragma once

#include "domain/account/access.h"
#include "github/http/answer.h"
#include "github/http/origin.h"
#include "github/http/request.h"

namespace github {

/// A cheap question that shows whether plan, role and token allow a feature.
struct Probe
{
    account::Feature feature = account::Feature::Repositories;
    Request request;
};

/// One for each feature that can be tried without changing anything. `organization` is its login; `operations` is the
/// operations repository as "owner/name", and what lies in it is left out when that is empty.
QList<Probe> probes(const Origin &origin, const QString &organization, const QString &operations);

/// What needs no question: whether this GitHub can revoke credentials at all.
account::Probes knownOf(const Origin &origin);

/// What an answer shows. Network trouble, a limit, or a token that is not accepted at all show nothing: Unknown, with
/// the reason. Source: GitHub, "Troubleshooting the REST API". Pure.
account::Verdict probed(account::Feature feature, const Answer &answer, base::Instant now);

} // namespace github
