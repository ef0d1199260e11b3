#pragma once

#include "desk/imports/importfile.h"
#include "domain/timeline/machineevent.h"
#include "feeds/formats/sample.h"

namespace desk {

/// The beginning of a file as it would be read.
struct ImportPreview
{
    QString fileName;
    qint64 size = 0; ///< bytes
    QString recognised; ///< the format that the file looks like; empty when it is of none
    QString format; ///< the one it is shown in: what was asked for, else the one it looks like
    feeds::Sample sample; ///< its columns or keys, and the values of the first rows
    feeds::EventOptions options; ///< with the mapping that it is shown by, guessed when none was said
    QList<timeline::MachineEvent> events;
    QList<feeds::RefusedRow> refusals; ///< met on the way to these events
    qint64 refused = 0;
    qint64 twice = 0;
    bool wantsZone = false; ///< with a zone given, rows that are refused now would come in
    std::optional<base::Error> wrong; ///< why it cannot be read this way at all
};

/// Reads the first `rows` events and nothing more; off the window's thread, for files can be slow. An
/// empty format is recognised by content, an empty mapping guessed from the columns' names. Invalid for
/// what is no file, Storage when it cannot be read.
base::Result<ImportPreview> previewImport(const Import &import, int rows = 8);

/// The mapping that a file is read by when none was said; for a command. Empty when the format has none.
base::Result<timeline::ColumnMapping> mappingOf(const QString &path, const QString &format);

} // namespace desk
