#include "desk/imports/importformats.h"

#include "desk/imports/eventintake.h"
#include "desk/imports/feedformats.h"

#include <algorithm>

namespace desk {

namespace {

evidence::Kind evidenceKind(const feeds::EventFormat &format)
{
    switch (format.lane) {
    case timeline::Lane::Audit:
        return evidence::Kind::GithubAudit;
    case timeline::Lane::Telemetry:
        return evidence::Kind::HardenRunner;
    default:
        return evidence::Kind::File;
    }
}

ImportFormat importFormat(const feeds::EventFormat &format)
{
    ImportFormat out;
    out.name = format.name;
    out.words = format.words;
    out.kindOfEvidence = evidenceKind(format);
    out.recognises = [&format](QByteArrayView, const feeds::Sample &sample) { return format.recognises(sample); };
    out.intake = [&format](const Import &import) { return std::make_unique<EventIntake>(format, import.options); };
    return out;
}

/// What scanners and catalogues write is told by more than the names of its columns, so it is asked first.
QList<ImportFormat> allImportFormats()
{
    QList<ImportFormat> all = feedFormats();
    for (const feeds::EventFormat &format : feeds::eventFormats())
        all.append(importFormat(format));
    return all;
}

} // namespace

const QList<ImportFormat> &importFormats()
{
    static const QList<ImportFormat> all = allImportFormats();
    return all;
}

base::Result<const ImportFormat *> importFormatNamed(const QString &name)
{
    const QList<ImportFormat> &all = importFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ImportFormat &one) { return one.name == name; });
    if (found != all.end())
        return &*found;
    QStringList names;
    for (const ImportFormat &format : all)
        names.append(format.name);
    return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no import format “%1”").arg(name),
                       QStringLiteral("known: %1").arg(names.join(QLatin1String(", ")))};
}

const ImportFormat *importFormatOf(QByteArrayView beginning, const feeds::Sample &sample)
{
    const QList<ImportFormat> &all = importFormats();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ImportFormat &one) { return one.recognises(beginning, sample); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace desk
