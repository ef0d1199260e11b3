#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A decision with what else was possible and who objected. With a review time it comes back as a clock.
struct Decided
{
    static constexpr const char *type = "incident.decided";
    static constexpr journal::LineKind kind = journal::LineKind::Decision;
    static constexpr bool redactable = true;

    QString text;
    QStringList options;
    QString objections;
    std::optional<base::Instant> reviewAt;

    static base::Result<Decided> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
