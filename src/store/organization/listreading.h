#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <optional>

namespace store {

/// The lists that GitHub has, each of something: the first ones of an organization, by its number. The numbers are
/// those of the table.
enum class OrganizationList {
    Repositories,
    Properties, ///< their definitions
    PropertyValues,
    Teams,
    TeamMembers, ///< of a team
    TeamRepositories, ///< of a team
    Members,
    Workflows, ///< of a repository
};

/// What GitHub did not have in a list that was read from its first to its last page is gone: drops everything of it
/// that was last seen before `since`, when its first page was asked for, and answers how much. From then on pages that
/// are older are not taken. Only for a list of which nothing was refused; GitHub's pages are counted, so that something
/// deleted meanwhile can hide something that is still there: what matters is dropped by the beginning of the reading
/// before. Workflows stay when their repository goes, for runs name them. One transaction, or part of the open one.
base::Result<qint64> dropUnseen(Database &mirror, OrganizationList list, qint64 of, base::Instant since);

/// How much dropUnseen() would answer; nothing is changed.
base::Result<qint64> countUnseen(Database &mirror, OrganizationList list, qint64 of, base::Instant since);

/// Since when a list is known to its end; none when it never was.
base::Result<std::optional<base::Instant>> knownSince(Database &mirror, OrganizationList list, qint64 of);

/// Whether a page is older than a whole reading of its list: it must not bring back what that dropped.
base::Result<bool> isOutdated(Database &mirror, OrganizationList list, qint64 of, base::Instant seen);

} // namespace store
