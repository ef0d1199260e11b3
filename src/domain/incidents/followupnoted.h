#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something for later, when the response is over.
struct FollowUpNoted
{
    static constexpr const char *type = "incident.follow_up_noted";
    static constexpr journal::LineKind kind = journal::LineKind::FollowUp;
    static constexpr bool redactable = true;
    static constexpr bool textual = true;

    QString text;

    static base::Result<FollowUpNoted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &, const journal::Stated &) const { }
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
