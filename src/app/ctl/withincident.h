#pragma once

#include "app/ctl/call.h"

namespace ctl {

/// Carries out the deed that `work` makes of the incident named by the first word and of who states it.
template<class Work>
base::Done withIncident(Call &call, Work work)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    const base::Result<journal::Authorship> by = call.by();
    if (!incident || !by)
        return incident ? by.error() : incident.error();
    return call.carryOut(work(**incident, *by));
}

/// “given” is no such `what`; names those that are.
inline base::Error unknown(const QString &what, const QString &given, const QString &known)
{
    return {base::ErrorKind::Invalid, QStringLiteral("There is no %1 “%2”").arg(what, given),
            QStringLiteral("known: %1").arg(known)};
}

} // namespace ctl
