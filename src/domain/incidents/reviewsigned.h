#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Somebody who did not write it has read it, with the timeline as it stood.
struct ReviewSigned
{
    static constexpr const char *type = "incident.review_signed";
    static constexpr journal::LineKind kind = journal::LineKind::Milestone;

    qint64 entries = 0; ///< of the log that was read
    QByteArray root; ///< RFC 6962 root over their hashes, 32 bytes

    static base::Result<ReviewSigned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
