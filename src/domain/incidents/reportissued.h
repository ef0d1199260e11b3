#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The post-incident report left as a file. The file is a function of the log before this entry.
struct ReportIssued
{
    static constexpr const char *type = "incident.report_issued";
    static constexpr journal::LineKind kind = journal::LineKind::Update;

    QString format; ///< "pdf", "html", "markdown"
    QByteArray sha256; ///< of the file, 32 bytes
    qint64 size = 0; ///< bytes
    qint64 entries = 0; ///< of the log it was made from

    static base::Result<ReportIssued> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
