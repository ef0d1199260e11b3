#include "desk/imports/importdeed.h"

#include "base/text.h"
#include "desk/imports/importformats.h"
#include "desk/incidents/collectevidence.h"
#include "domain/workspace/fileimported.h"

#include <QFileInfo>

namespace desk {

using base::Result;

namespace {

constexpr qsizetype longestImportName = 400; // of the entry's field
constexpr qsizetype longestMapping = 4000;

Result<journal::Deed> evidenceDeed(const Import &import, const Imported &imported, const journal::SubjectPtr &incident)
{
    const auto state = std::dynamic_pointer_cast<const incidents::Incident>(incident);
    if (!state)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("%1 is no incident").arg(import.incident)};
    const Result<const ImportFormat *> format = importFormatNamed(import.format);
    incidents::EvidenceCollected file;
    file.kindOfEvidence = format ? (*format)->kindOfEvidence : evidence::Kind::File;
    file.fileName = base::beginning(imported.evidence.fileName, longestImportName);
    file.title = base::beginning(imported.evidence.fileName, 300);
    file.sha256 = QByteArray::fromHex(imported.evidence.sha256.toLatin1());
    file.size = imported.evidence.size;
    file.mediaType = imported.evidence.mediaType;
    file.source = base::beginning(QFileInfo(import.path).absoluteFilePath(), 2000);
    return collectEvidence(*state, file, import.by);
}

} // namespace

Result<ImportDeed> importDeed(const QString &workspace, const Import &import, const Imported &imported,
                              const journal::SubjectPtr &incident)
{
    workspace::FileImported entry;
    entry.format = import.format;
    entry.fileName = base::beginning(imported.evidence.fileName, longestImportName);
    entry.sha256 = QByteArray::fromHex(imported.evidence.sha256.toLatin1());
    entry.size = imported.evidence.size;
    entry.rows = imported.read;
    entry.added = imported.added;
    entry.known = imported.known;
    entry.refused = imported.refused;
    if (import.options.zone)
        entry.zone = QString::fromLatin1(import.options.zone->id());
    entry.mapping = base::beginning(timeline::mappingText(import.options.mapping), longestMapping);
    entry.lane = import.options.lane;
    entry.repository = import.repository;
    entry.artifact = base::beginning(import.artifact, 300);
    ImportDeed out;
    out.deed = {{journal::draft<workspace::Workspace>(workspace, entry, import.by)},
                QStringLiteral("Imported %1").arg(imported.evidence.fileName)};
    if (import.incident.isEmpty())
        return out;
    Result<journal::Deed> evidence = evidenceDeed(import, imported, incident);
    if (!evidence)
        return evidence.error();
    out.label = evidence->drafts.first().payload.value(QLatin1String("label")).toString();
    out.deed.drafts.append(evidence->drafts);
    return out;
}

} // namespace desk
