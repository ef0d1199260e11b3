#pragma once

#include "app/ctl/call.h"
#include "desk/evidence/lookatevidence.h"
#include "domain/incidents/evidencelabel.h"
#include "store/evidence/evidencefolder.h"

namespace ctl {

// What the verbs about evidence have in common.

/// The incident that the first word names and the item of it that the second names.
struct Named
{
    incidents::IncidentPtr incident;
    incidents::EvidenceItem item;
};
base::Result<Named> evidenceNamed(Call &call);

/// The items that words name, all of the incident's filed ones without any.
base::Result<QStringList> itemsNamed(const incidents::Incident &incident, const QStringList &labels);

base::Result<store::EvidenceFolder> folderOf(Call &call);
/// The consoles whose files should be here.
base::Result<QSet<QString>> consolesOf(Call &call);

/// A kind or sensitivity given by name; the fallback when the option is not there.
base::Result<evidence::Kind> kindOf(Call &call, evidence::Kind fallback);
base::Result<QList<evidence::Kind>> alsoOf(Call &call);
base::Result<evidence::Sensitivity> sensitivityOf(const QString &given);
base::Result<evidence::Sensitivity> sensitivityOf(Call &call);

/// A time that is past, behind an option; nothing when it is not there.
base::Result<std::optional<base::Instant>> earlierTime(Call &call, const char *option);
/// A time ahead, or a span from now: "2026-01-15", "365d".
base::Result<base::Instant> until(const QString &text, base::Instant now);

/// Shows how far something with bytes is.
store::EvidenceFolder::Progress shownProgress(Call &call, const QString &what);

} // namespace ctl
