#include "models/intelligence/nextstep.h"

#include <algorithm>

namespace models {

using namespace intelligence;

NextStep nextStepOf(const Alert &alert, bool taken)
{
    if (!taken)
        return NextStep::TakeUp;
    switch (alert.state()) {
    case AlertState::ToTriage:
        return NextStep::Answer;
    case AlertState::Open:
        return NextStep::Plan;
    case AlertState::Planned:
        return NextStep::Start;
    case AlertState::InProgress:
        return NextStep::Finish;
    case AlertState::ToConfirm:
        return NextStep::Resolve;
    case AlertState::Resolved:
    case AlertState::Dismissed:
        break;
    }
    return NextStep::Reopen;
}

const Remedy *remedyFor(const Alert &alert, NextStep step)
{
    const RemedyState wanted = step == NextStep::Finish ? RemedyState::Started : RemedyState::Planned;
    const auto found = std::find_if(alert.remedies.begin(), alert.remedies.end(),
                                    [wanted](const Remedy &one) { return one.state == wanted; });
    return found == alert.remedies.end() ? nullptr : &*found;
}

} // namespace models
