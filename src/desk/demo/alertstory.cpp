#include "desk/demo/alertstory.h"

#include "base/ulid.h"
#include "domain/incidents/alertattached.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alerttakenup.h"

namespace desk {

using namespace intelligence;

AlertStory::AlertStory(base::Entropy &entropy, const AlertFacts &facts, base::Instant taken, const QString &actor)
    : m_entropy(&entropy)
    , m_facts(facts)
    , m_taken(taken)
    , m_alert(alertIdOf(facts.finding))
{
    say(base::Duration::zero(), actor, AlertTakenUp{facts});
}

QString AlertStory::keep(base::Duration when, journal::Draft draft)
{
    draft.id = base::ulid(at(when), *m_entropy);
    m_told.append({at(when), draft});
    return draft.id;
}

void AlertStory::join(base::Duration when, const QString &actor, const QString &incident)
{
    say(when, actor, AlertJoined{incident});
    const incidents::AlertAttached attached{m_alert, QStringLiteral("%1 in %2").arg(m_facts.rule, subjectOf(m_facts)),
                                            m_facts.repository};
    keep(when, journal::draft<incidents::Incident>(incident, attached, journal::statedBy(actor, at(when))));
}

} // namespace desk
