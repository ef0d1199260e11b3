#pragma once

#include "desk/imports/importfile.h"

#include <functional>

namespace desk {

/// A format that files can be imported in.
struct ImportFormat
{
    QString name; ///< as the command line has it
    const char *words = ""; ///< what it is, for people; translated in the context "ImportFormat"
    QString evidence; ///< what kind of evidence such a file is: "github_audit", "file" …
    std::function<std::unique_ptr<FileIntake>(const Import &import)> intake;
};

/// Every format there is: those of events on the timeline, then the others.
const QList<ImportFormat> &importFormats();
/// Invalid names the formats there are.
base::Result<const ImportFormat *> importFormatNamed(const QString &name);

} // namespace desk
