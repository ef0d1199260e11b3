#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolended.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertfactsnoted.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertoverridelifted.h"
#include "domain/intelligence/alertparted.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/alerttakenup.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"

namespace intelligence {

const journal::EntryTypes &Alert::types() const
{
    using journal::entryType;
    static const journal::EntryTypes types{
        entryType<Alert, AlertAnswered>(),     entryType<Alert, AlertAssigned>(),
        entryType<Alert, AlertControlEnded>(), entryType<Alert, AlertControlRecorded>(),
        entryType<Alert, AlertDismissed>(),    entryType<Alert, AlertFactsNoted>(),
        entryType<Alert, AlertJoined>(),       entryType<Alert, AlertNoted>(),
        entryType<Alert, AlertOverridden>(),   entryType<Alert, AlertOverrideLifted>(),
        entryType<Alert, AlertParted>(),       entryType<Alert, AlertReopened>(),
        entryType<Alert, AlertResolved>(),     entryType<Alert, AlertTakenUp>(),
        entryType<Alert, RemedyMoved>(),       entryType<Alert, RemedyPlanned>(),
        entryType<Alert, RemedyRescheduled>()};
    return types;
}

} // namespace intelligence
