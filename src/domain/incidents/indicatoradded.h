#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A trace of the attack to look for elsewhere.
struct IndicatorAdded
{
    static constexpr const char *type = "incident.indicator_added";
    static constexpr journal::LineKind kind = journal::LineKind::Indicator;
    static constexpr bool redactable = true;

    IndicatorKind kindOfIndicator = IndicatorKind::Other;
    QString value;

    static base::Result<IndicatorAdded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
