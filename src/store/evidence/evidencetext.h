#pragma once

#include "domain/timeline/filter.h"
#include "store/evidence/evidencefolder.h"
#include "store/evidence/evidencelist.h"

#include <QSet>

namespace store {

// What evidence is found by, kept in the mirror: it is made from the files and the register and can be thrown away.

/// The names and the text of a sealed file, the text capped and only of text; invalid bytes and NUL become U+FFFD.
struct EvidenceText
{
    QString sha256;
    QString names;
    QString text;
};
base::Result<EvidenceText> textOf(const EvidenceFolder &folder, const FiledItem &item);
/// Text as a file has it: UTF-8, or UTF-16 and UTF-32 with their mark.
QString decoded(const QByteArray &bytes);

/// Puts it into the search, in place of what was known of the same file.
base::Done indexEvidence(Database &mirror, const EvidenceText &text);
/// Takes it out: it was disposed of.
base::Done forgetEvidence(Database &mirror, const QString &sha256);
/// Hashes of files that are in the search.
base::Result<QSet<QString>> indexedEvidence(Database &mirror);
/// Empties the search; it is made again by who needs it.
base::Done forgetAllEvidence(Database &mirror);

/// Hashes of files that hold the words asked for and none of the excluded ones, at most 1,000; none when no word is
/// asked for.
base::Result<QStringList> evidenceHolding(Database &mirror, const QList<timeline::TextTerm> &terms);
/// The words around the first match, on one line, with "…" where it is cut.
base::Result<QString> evidenceSnippet(Database &mirror, const QString &sha256, const QList<timeline::TextTerm> &terms);

} // namespace store
