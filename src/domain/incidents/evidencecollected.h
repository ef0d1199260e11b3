#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A file was hashed while it was read and sealed in the evidence folder; or, with `place`, something was taken
/// over that is kept elsewhere.
struct EvidenceCollected
{
    static constexpr const char *type = "incident.evidence_collected";
    static constexpr journal::LineKind kind = journal::LineKind::Evidence;
    static QStringList fixed();

    QString label; ///< "E-014"; of one that was planned, the plan's
    QString plan; ///< the planned item this is; empty for a new one
    QString title;
    evidence::Kind kindOfEvidence = evidence::Kind::File;
    QList<evidence::Kind> also;
    QString fileName;
    QByteArray sha256; ///< 32 bytes; may be null for what is kept elsewhere
    qint64 size = 0; ///< bytes
    QString mediaType;
    evidence::Sensitivity sensitivity = evidence::Sensitivity::Internal;
    QString step; ///< the playbook step that expected it; may be empty
    QString source; ///< where it came from, in words
    QString place; ///< where it is kept when that is not the evidence folder
    evidence::Method method;
    std::optional<base::Instant> contentFrom;
    std::optional<base::Instant> contentTo;
    std::optional<base::Instant> retention;

    static base::Result<EvidenceCollected> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
