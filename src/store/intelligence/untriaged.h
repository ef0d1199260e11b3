#pragma once

#include "domain/intelligence/priority.h"
#include "store/intelligence/findingfacts.h"

namespace store {

/// A finding that nobody has decided anything about, with the priority it has while everything unknown counts.
struct UntriagedRow
{
    FindingRow finding;
    intelligence::AlertFacts facts;
    intelligence::Priority priority;

    QString alertId() const { return intelligence::alertIdOf(finding.finding.key); }
};

/// A place in the list: what may be exploited comes before what is known to be unlikely, each in the order of
/// urgency by facts.
struct UntriagedPlace
{
    bool unlikely = false;
    FindingPlace behind;
};

/// A page of the list, some of which may have been taken up meanwhile: that is in the journal.
struct UntriagedPage
{
    QList<UntriagedRow> rows;
    UntriagedPlace end; ///< to go on from
    bool more = false; ///< there may be others behind

    QStringList alertIds() const;
    /// Leaves out those that somebody has taken up.
    void leaveOut(const QSet<QString> &takenUp);
};

/// Open findings by assumed band behind a place: reads at most `limit` of them. Reader of the mirror.
base::Result<UntriagedPage> untriaged(Database &mirror, const FindingFilter &filter, const UntriagedPlace &behind,
                                      base::Instant now, int limit = 200);

} // namespace store
