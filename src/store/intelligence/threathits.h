#pragma once

#include "domain/intelligence/threatindicator.h"
#include "store/mirror/mirrorevents.h"
#include "store/timeline/journallines.h"

namespace store {

/// Where values of an indicator were met, the newest first, and what could not be looked for.
template<class Row>
struct ThreatHits
{
    struct Hit
    {
        intelligence::ThreatValue value;
        Row row;
    };
    QList<Hit> hits;
    bool more = false; ///< there are more than were asked for
    QStringList notLookedFor; ///< values that no search finds: wide ranges of addresses
};

using MachineHits = ThreatHits<MirrorEvent>;
using WrittenHits = ThreatHits<JournalLine>;

/// Machine events that name one of the indicator's values exactly: its own words, not parts of longer ones. Looked
/// for by full text, then compared. At most `most` in all. On the mirror's reader.
base::Result<MachineHits> machineHits(Database &mirror, const intelligence::ThreatIndicator &indicator,
                                      base::Instant now, int most = 200);
/// The same in what people wrote. On the journal's reader.
base::Result<WrittenHits> writtenHits(Database &journal, const intelligence::ThreatIndicator &indicator,
                                      base::Instant now, int most = 200);

} // namespace store
