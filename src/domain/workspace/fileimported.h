#pragma once

#include "domain/journal/entrytype.h"
#include "domain/workspace/workspace.h"

namespace workspace {

/// A file from outside was read into the mirror and kept as evidence.
struct FileImported
{
    static constexpr const char *type = "workspace.file_imported";
    static constexpr journal::LineKind kind = journal::LineKind::Import;
    static constexpr bool system = true;
    static constexpr bool strikable = false;

    QString format;
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 known = 0;
    qint64 refused = 0;
    QString zone; ///< of times that had none of their own; empty when none was given
    QString mapping; ///< which column was what, as `--map` has it; empty when the format says it
    QString lane; ///< where its events are drawn, when somebody said so
    QString repository; ///< that somebody said a scanner's report is of
    QString artifact; ///< by what name somebody wants to know what was scanned

    static base::Result<FileImported> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Workspace &workspace, const journal::Stated &stated) const;
    void apply(Workspace &workspace, const journal::Stated &stated) const;
    QString line(const Workspace &before, const journal::Stated &stated) const;
};

} // namespace workspace
