#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// Who evidence was handed to accepted it, having looked at it where that was possible.
struct CustodyAccepted
{
    static constexpr const char *type = "incident.custody_accepted";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<CustodyAccepted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
