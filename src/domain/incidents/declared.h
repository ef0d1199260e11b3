#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The record is opened: the first entry of every incident. Its time is when it was declared; when it was
/// noticed is the milestone `detected`.
struct Declared
{
    static constexpr const char *type = "incident.declared";
    static constexpr journal::LineKind kind = journal::LineKind::State;
    static constexpr bool strikable = false;

    Severity severity = Severity::P1;
    QString category; ///< which playbooks fit, e.g. "supply_chain"
    QString detector; ///< the tool that noticed it; empty for a person
    Visibility visibility = Visibility::Team;
    QString codename;
    bool backfilled = false; ///< recorded after the fact: off the service levels
    QString ticket; ///< where it was recorded before

    static base::Result<Declared> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
