#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "github/http/answer.h"
#include "github/http/origin.h"
#include "github/http/request.h"

namespace github {

/// Makes GitHub revoke credentials that leaked, whoever owns them. It cannot be undone; their owners are told.
/// Source: GitHub, REST API "Revoke a list of credentials": without a token, at most 60 requests an hour.
namespace revocation {

constexpr qsizetype mostAtOnce = 1000;

/// Invalid when there is none, more than `mostAtOnce`, or one that GitHub does not take; the error does not show it.
/// Refused for a GitHub Enterprise Server, which has no such thing.
base::Result<Request> request(const Origin &origin, const QList<base::Secret> &credentials);

/// Done when GitHub took the list: it revokes soon after.
base::Done taken(const Answer &answer, base::Instant now);

} // namespace revocation
} // namespace github
