#pragma once

#include "models/evidence/evidencemodel.h"
#include "store/incidents/duequeue.h"
#include "store/store.h"

namespace panes {

/// An incident that evidence may belong to.
struct EvidenceIncident
{
    QString id;
    QString label;
    QString title;
    bool open = false;
    bool operator==(const EvidenceIncident &) const = default;
};

/// What the register shows beside its rows.
struct EvidenceSurvey
{
    QList<models::EvidenceLine> rows;
    bool more = false;
    store::EvidenceCounts counts;
    QList<EvidenceIncident> incidents; ///< open ones first
    QList<store::DueRow> vanishing; ///< what of compromise windows vanishes, and planned items, the soonest first
};

/// Reads the register anew: as many rows as `rows`. Words are looked for in the text of the files too.
QFuture<base::Result<EvidenceSurvey>> readEvidence(store::Store &store, const store::EvidenceFilter &filter, int rows);

/// The page behind `last`.
QFuture<base::Result<EvidenceSurvey>> readMoreEvidence(store::Store &store, const store::EvidenceFilter &filter,
                                                       const store::EvidenceRow &last);

constexpr int evidencePageSize = 256;

} // namespace panes
