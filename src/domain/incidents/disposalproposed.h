#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// Somebody asks for evidence to be disposed of, which somebody else does.
struct DisposalProposed
{
    static constexpr const char *type = "incident.disposal_proposed";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<DisposalProposed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
