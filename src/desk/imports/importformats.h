#pragma once

#include "desk/imports/importfile.h"
#include "domain/evidence/kind.h"
#include "feeds/formats/sample.h"

#include <functional>

namespace desk {

struct ImportPreview;

/// A format that files can be imported in.
struct ImportFormat
{
    QString name; ///< as the command line has it
    const char *words = ""; ///< what it is, for people; translated in the context "ImportFormat"
    evidence::Kind kindOfEvidence = evidence::Kind::File; ///< what kind such a file is
    bool isScan = false; ///< a scanner's report, of which one may say what was scanned
    /// Whether a file that begins so is of this format; `beginning` is out of its gzip wrapping.
    std::function<bool(QByteArrayView beginning, const feeds::Sample &sample)> recognises;
    std::function<std::unique_ptr<FileIntake>(const Import &import)> intake;
    /// Puts the first rows into a preview; events that are read row by row have none of their own.
    std::function<base::Done(const Import &import, QIODevice &file, int rows, ImportPreview &preview)> preview;
};

/// Every format there is. Those that take any table come last: the first that recognises a file is the one it
/// is of.
const QList<ImportFormat> &importFormats();
/// Invalid names the formats there are.
base::Result<const ImportFormat *> importFormatNamed(const QString &name);
/// The format of a file that begins so; nullptr when it is of none.
const ImportFormat *importFormatOf(QByteArrayView beginning, const feeds::Sample &sample);

} // namespace desk
