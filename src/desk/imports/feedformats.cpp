#include "desk/imports/feedformats.h"

#include "desk/imports/epssintake.h"
#include "desk/imports/feedpreviews.h"
#include "desk/imports/kevintake.h"
#include "desk/imports/scanintake.h"
#include "desk/imports/stixintake.h"
#include "feeds/sarif/sariffile.h"
#include "feeds/trivy/trivyreport.h"

#include <QCoreApplication>

namespace desk {

namespace {

using feeds::Sample;

bool isTrivy(QByteArrayView beginning, const Sample &sample)
{
    return sample.shape == Sample::Shape::Json && beginning.contains("\"SchemaVersion\"")
        && beginning.contains("\"ArtifactName\"");
}

bool isSarif(QByteArrayView beginning, const Sample &sample)
{
    return sample.shape == Sample::Shape::Json && beginning.contains("\"runs\"")
        && (beginning.contains("sarif") || beginning.contains("\"driver\""));
}

bool isKev(QByteArrayView beginning, const Sample &sample)
{
    return sample.shape == Sample::Shape::Json
        ? beginning.contains("\"catalogVersion\"") && beginning.contains("\"vulnerabilities\"")
        : sample.has("cveID") && sample.has("dateAdded");
}

bool isEpss(QByteArrayView beginning, const Sample &)
{
    return beginning.startsWith("#model_version:") || beginning.startsWith("#score_date:")
        || beginning.startsWith("cve,epss,percentile");
}

bool isStix(QByteArrayView beginning, const Sample &sample)
{
    return sample.shape == Sample::Shape::Json && beginning.contains("\"objects\"")
        && (beginning.contains("\"bundle\"") || beginning.contains("\"spec_version\""));
}

ImportFormat scanFormat(const QString &name, const char *words, bool (*recognises)(QByteArrayView, const Sample &),
                        ReadScans read)
{
    ImportFormat out;
    out.name = name;
    out.words = words;
    out.kindOfEvidence = evidence::Kind::ScanResult;
    out.isScan = true;
    out.recognises = recognises;
    out.intake = [read](const Import &import) {
        return std::make_unique<ScanIntake>(
            read, feeds::ScanOptions{.repository = import.repository, .artifact = import.artifact});
    };
    out.preview = [read](const Import &import, QIODevice &file, int rows, ImportPreview &preview) {
        return previewScans(read, import, file, rows, preview);
    };
    return out;
}

template<class Intake>
ImportFormat catalogueFormat(const QString &name, const char *words, bool (*recognises)(QByteArrayView, const Sample &),
                             base::Done (*preview)(const Import &, QIODevice &, int, ImportPreview &))
{
    ImportFormat out;
    out.name = name;
    out.words = words;
    out.recognises = recognises;
    out.intake = [](const Import &) { return std::make_unique<Intake>(); };
    out.preview = preview;
    return out;
}

} // namespace

QList<ImportFormat> feedFormats()
{
    return {
        scanFormat(feeds::trivySource(), QT_TRANSLATE_NOOP("ImportFormat", "Trivy report"), isTrivy, feeds::readTrivy),
        scanFormat(feeds::sarifSource(), QT_TRANSLATE_NOOP("ImportFormat", "SARIF log"), isSarif, feeds::readSarif),
        catalogueFormat<KevIntake>(QStringLiteral("kev"),
                                   QT_TRANSLATE_NOOP("ImportFormat", "Known exploited vulnerabilities (CISA KEV)"),
                                   isKev, previewKev),
        catalogueFormat<EpssIntake>(QStringLiteral("epss"),
                                    QT_TRANSLATE_NOOP("ImportFormat", "Exploit prediction scores (FIRST EPSS)"), isEpss,
                                    previewEpss),
        catalogueFormat<StixIntake>(QStringLiteral("stix"),
                                    QT_TRANSLATE_NOOP("ImportFormat", "Threat indicators (STIX 2.1)"), isStix,
                                    previewStix)};
}

} // namespace desk
