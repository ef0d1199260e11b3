#pragma once

#include "domain/incidents/incident.h"
#include "models/look/roles.h"
#include "models/look/span.h"

namespace models {

/// A word in a rounded sign and what it means.
struct HeadlineChip
{
    QString text;
    look::Chip variant = look::Chip::Plain;
    bool operator==(const HeadlineChip &) const = default;
};

/// What stands over the board of one incident, as words.
struct Headline
{
    QString title;
    QString codename;
    look::Severity severity = look::Severity::None;
    QString severityText; ///< "P1 Critical"
    QString elapsed; ///< "T+00:27:29"; stands still once the response is over
    bool over = false; ///< the response is over
    look::Spans roles; ///< who has which role for how long; what nobody has and somebody must
    QList<HeadlineChip> chips; ///< state, response, acknowledgement, roles, what is restricted
    bool operator==(const Headline &) const = default;
};

Headline headlineOf(const incidents::Incident &incident, base::Instant now);

look::Severity shapeOf(incidents::Severity severity);

} // namespace models
