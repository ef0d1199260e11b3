#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "domain/workspace/workspace.h"
#include "store/sqlite/database.h"
#include "store/workspace/folder.h"

namespace store {

/// What makes a new workspace.
struct Founding
{
    workspace::Kind purpose = workspace::Kind::Live;
    QString name;
    QString organization;
    QString actor; ///< who founds it
    std::optional<base::Instant> clockStart; ///< a demo or exercise lives at another time
};

/// What is known of a workspace before its journal is read.
struct Bearings
{
    QString workspaceId;
    QString deviceId;
    workspace::Kind purpose = workspace::Kind::Live;
    base::Duration clockShift{}; ///< to add to the machine's clock; zero in a live workspace
    bool readOnly = false;
};

/// Makes the folder, both databases and the first entries. Refused when there is one already;
/// nothing stays behind on failure.
base::Done found(const Folder &folder, const Founding &founding, base::Entropy &entropy);

/// Brings an open journal.db up to date, unless it is only read, and joins under a new device id when the
/// file was copied, restored or moved to another machine.
base::Result<Bearings> takeBearings(Database &journal, const Folder &folder, bool readOnly, base::Entropy &entropy);

/// Moves the clock of a demo so that it goes on from where it stood when it was last open.
base::Result<base::Duration> resumeClock(Database &journal, base::Instant systemNow);
/// Sets the clock of a demo or exercise: it is `workspaceNow` when the machine's clock says `systemNow`.
base::Done setClock(Database &journal, base::Instant workspaceNow, base::Instant systemNow);
/// Writes down that the workspace's clock was alive at `systemNow`.
base::Done touchClock(Database &journal, base::Instant systemNow);

} // namespace store
