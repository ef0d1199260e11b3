#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something that was found out; how sure one is of it is in the authorship.
struct FindingRecorded
{
    static constexpr const char *type = "incident.finding_recorded";
    static constexpr journal::LineKind kind = journal::LineKind::Finding;
    static constexpr bool redactable = true;
    static constexpr bool textual = true;

    QString text;

    static base::Result<FindingRecorded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &, const journal::Stated &) const { }
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
