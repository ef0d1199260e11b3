#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// Evidence was handed to somebody. The transfer is open until they accept it.
struct CustodyTransferred
{
    static constexpr const char *type = "incident.custody_transferred";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<CustodyTransferred> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
