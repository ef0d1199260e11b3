#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A file was hashed while it was read and sealed in the evidence folder.
struct EvidenceCollected
{
    static constexpr const char *type = "incident.evidence_collected";
    static constexpr journal::LineKind kind = journal::LineKind::Evidence;

    QString label; ///< "E-014"
    QString title;
    QString kindOfEvidence; ///< e.g. "file", "screenshot", "github_audit"
    QString fileName;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0; ///< bytes
    QString mediaType;
    QString step; ///< the playbook step that expected it; may be empty
    QString source; ///< where it came from, in words

    static base::Result<EvidenceCollected> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
