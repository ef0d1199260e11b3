#pragma once

#include "domain/evidence/custody.h"
#include "domain/journal/entrytype.h"
#include "domain/journal/fields.h"

namespace incidents {

/// What every entry of a chain of custody says.
struct CustodyFields
{
    QString item; ///< id of the evidence
    QString to; ///< who has it now; empty where nothing changed hands
    QString place;
    QString reason;
    QString seen; ///< SHA-256 in hexadecimal as it was then; empty when nobody looked

    /// Reads them; `needsTo` and `needsReason` say what must be there.
    static CustodyFields read(journal::Fields &fields, bool needsTo, bool needsReason);
    void write(QJsonObject &payload) const;
    /// The step they make, stated so.
    evidence::Custody step(evidence::Step step, const journal::Stated &stated, const QString &from = {}) const;
};

/// The names of those an amendment must not change: what was in whose hands.
QStringList fixedCustodyFields();

} // namespace incidents
