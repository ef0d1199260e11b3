#include "domain/incidents/standing.h"

#include "domain/journal/entrytype.h"

namespace incidents {

base::Done declared(const Incident &incident)
{
    if (incident.severities.isEmpty())
        return journal::refused(QStringLiteral("There is no such incident"), QStringLiteral("declare it first"));
    return base::done();
}

base::Done kept(const Incident &incident)
{
    if (incident.status == Status::Merged)
        return journal::refused(QStringLiteral("The incident is merged into another one"),
                                QStringLiteral("write it there, or take the merge back"));
    if (incident.status == Status::Declined)
        return journal::refused(QStringLiteral("The incident is declined"),
                                QStringLiteral("strike the entry that declined it first"));
    return declared(incident);
}

base::Done open(const Incident &incident)
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (!incident.isOpen())
        return journal::refused(QStringLiteral("The incident is %1").arg(word(incident.status).toLower()),
                                QStringLiteral("reopen it first"));
    return base::done();
}

} // namespace incidents
