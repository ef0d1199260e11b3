#pragma once

#include "base/result.h"
#include "domain/evidence/item.h"

namespace evidence {

// What may be done with an item, as a refusal in words or nothing. Source: the rules of evidence and custody of
// the response framework. The four-eyes rules compare logins as GitHub does, without regard to case.

bool samePerson(const QString &a, const QString &b);

/// Anybody but who hands it over may be given custody, by its holder, or by IC or deputy (`commands`) when the
/// holder is not there; not before it is collected, and not while another transfer waits.
base::Done mayHandOver(const Item &item, const QString &actor, const QString &to, bool commands);

/// Only who it was handed to accepts it, and only what was handed over: `seen` is the hash they saw, empty when
/// they could not look.
base::Done mayAccept(const Item &item, const QString &actor, const QString &seen);

/// To open, copy or export it: it is there and has not changed.
base::Done mayUse(const Item &item);

/// Whether a look at the file makes sense.
base::Done mayVerify(const Item &item);

/// To take the file into the evidence folder: it was collected and is kept elsewhere, or is missing or changed there.
base::Done maySeal(const Item &item, const QString &sha256);

/// To give it away for good, by its holder, IC or deputy; not under legal hold, which keeps what it is about where
/// it is.
base::Done mayRelease(const Item &item, const QString &actor, bool commands);

/// To ask for its disposal at `now`: retention is set and over, no legal hold, no open transfer.
base::Done mayPropose(const Item &item, base::Instant now);

/// To dispose of it at `now`: the same, asked for by somebody else.
base::Done mayDispose(const Item &item, const QString &actor, base::Instant now);

/// Whether its entry may be struck: nobody else's custody, hold or disposal rests on it.
base::Done mayStrike(const Item &item);

} // namespace evidence
