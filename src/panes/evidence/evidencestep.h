#pragma once

#include "domain/evidence/item.h"

namespace panes {

/// What can be done with an item in the register.
enum class EvidenceStep {
    Capture,
    Accept,
    Open,
    Verify,
    Transfer,
    Copy,
    Export,
    Seal,
    Hold,
    Lift,
    Retain,
    Classify,
    Release,
    Dispose
};

struct StepFace
{
    const char *id; ///< of the verb: "evidence.accept"
    QString words;
    QString key; ///< a single letter in the list
};
StepFace faceOf(EvidenceStep step);

/// What may be done with it by `actor`, the most likely first. What the rules refuse in any case is left out; what they
/// may refuse for a reason (a hold, a retention) is there and says so.
QList<EvidenceStep> stepsFor(const evidence::Item &item, const QString &actor, bool writable);

} // namespace panes
