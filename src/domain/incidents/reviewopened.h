#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The review of a closed incident begins; somebody leads it.
struct ReviewOpened
{
    static constexpr const char *type = "incident.review_opened";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString lead;

    static base::Result<ReviewOpened> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
