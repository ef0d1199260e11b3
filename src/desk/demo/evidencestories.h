#pragma once

#include "desk/demo/story.h"

namespace desk {

/// The evidence of the live attack: what was sealed and by whom, what is still to be had, what vanishes at GitHub, and
/// a transfer that waits for its other half.
void tellEvidence(Story &story);

/// Who was there.
struct PastTeam
{
    QString commander;
    QString investigator;
};

/// The evidence of an incident of the past, sealed while it went on and handed over and kept, or disposed of, since.
/// `turn` chooses; `recovered` is when all services were back.
void tellPastEvidence(Story &story, quint32 turn, const PastTeam &team, base::Duration recovered);

} // namespace desk
