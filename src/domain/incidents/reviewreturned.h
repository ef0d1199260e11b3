#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// It goes back to draft: something is missing or wrong.
struct ReviewReturned
{
    static constexpr const char *type = "incident.review_returned";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString reason;

    static base::Result<ReviewReturned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
