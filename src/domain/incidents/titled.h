#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// What the incident is called; the latest counts.
struct Titled
{
    static constexpr const char *type = "incident.titled";
    static constexpr journal::LineKind kind = journal::LineKind::State;
    static constexpr bool redactable = true;

    QString title;

    static base::Result<Titled> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
