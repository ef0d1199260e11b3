#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The IC or deputy agrees that exactly these words may leave. Refused for anybody else, and for a text that was
/// written again since.
struct UpdateApproved
{
    static constexpr const char *type = "incident.update_approved";
    static constexpr journal::LineKind kind = journal::LineKind::Update;

    QString update; ///< entry id of the text
    QString sha256; ///< of the words that were read, hexadecimal

    static base::Result<UpdateApproved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
