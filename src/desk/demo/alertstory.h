#pragma once

#include "base/entropy.h"
#include "desk/demo/story.h"
#include "domain/intelligence/alert.h"

namespace desk {

/// The history of one vulnerability of the demo organisation, told as its people would have written it. Times
/// are offsets from when it was taken up.
class AlertStory
{
public:
    /// `actor` takes the finding up.
    AlertStory(base::Entropy &entropy, const intelligence::AlertFacts &facts, base::Instant taken,
               const QString &actor);

    base::Instant at(base::Duration sinceTaken) const { return m_taken + sinceTaken; }
    /// Writes it then; the id of the entry.
    template<class Payload>
    QString say(base::Duration when, const QString &actor, const Payload &payload)
    {
        return keep(when, journal::draft<intelligence::Alert>(m_alert, payload, journal::statedBy(actor, at(when))));
    }
    /// Joins it to an incident, in whose log that stands too.
    void join(base::Duration when, const QString &actor, const QString &incident);

    const QList<Told> &told() const { return m_told; }

private:
    QString keep(base::Duration when, journal::Draft draft);

    base::Entropy *m_entropy;
    intelligence::AlertFacts m_facts;
    base::Instant m_taken;
    QString m_alert;
    QList<Told> m_told;
};

} // namespace desk
