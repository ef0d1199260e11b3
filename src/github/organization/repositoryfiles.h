#pragma once

#include "domain/organization/repository.h"
#include "domain/organization/repositoryfile.h"
#include "github/http/origin.h"
#include "github/http/request.h"
#include "github/limits/budget.h"

namespace github {

/// What GraphQL said of the files of several repositories.
struct FilesAnswer
{
    QList<organization::RepositoryFiles> repositories; ///< one of each that was asked about, in their order
    std::optional<qint64> cost; ///< points that the question took
    std::optional<Quota> left; ///< of the hour's points
};

/// Repositories that one question asks about. GitHub gives up a question after ten seconds and would take a hundred.
/// Source: GitHub, "Rate limits and query limits for the GraphQL API".
constexpr qsizetype mostFilesAsked = 50;

/// One GraphQL question for CODEOWNERS in its three places and the workflow files on the default branches of the first
/// mostFilesAsked of `asked`. It reads, although it is a POST: it can be asked again.
Request filesRequest(const Origin &origin, const QList<organization::RepositoryKey> &asked);

/// Reads its answer; `asked` must be the same. An error that GitHub tells beside its answer is that of the repository
/// it names, or of all when it names none. RateLimited, Refused, Invalid or Offline when GitHub answered nothing at
/// all.
base::Result<FilesAnswer> filesIn(const QByteArray &body, const QList<organization::RepositoryKey> &asked);

} // namespace github
