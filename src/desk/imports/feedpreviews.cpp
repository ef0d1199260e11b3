#include "desk/imports/feedpreviews.h"

#include "domain/intelligence/findingline.h"
#include "feeds/epss/epssscores.h"
#include "feeds/kev/kevcatalogue.h"
#include "feeds/stix/stixbundle.h"

namespace desk {

using base::Done;
using base::Result;
using namespace intelligence;

namespace {

base::Instant dayBegins(QDate day)
{
    return base::instant(day.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000);
}

timeline::MachineEvent feedLine(const char *source, const QString &id, const char *action, base::Instant at,
                                const QString &text)
{
    timeline::MachineEvent line;
    line.at = at;
    line.source = QLatin1String(source);
    line.id = id;
    line.action = QLatin1String(action);
    line.text = text;
    return line;
}

QString percentText(int millionths)
{
    return QStringLiteral("%1 %").arg(millionths / 10'000.0, 0, 'f', 1);
}

Done notePreview(const Result<feeds::FileReading> &reading, ImportPreview &preview)
{
    if (!reading)
        return reading.error();
    preview.refused = reading->refused;
    preview.refusals = reading->refusals;
    return base::done();
}

QString namedValues(const ThreatIndicator &indicator)
{
    QStringList values;
    for (const ThreatValue &value : indicator.values.mid(0, 5))
        values.append(value.value);
    if (indicator.values.size() > values.size())
        values.append(QStringLiteral("…"));
    return values.isEmpty() ? indicator.notUnderstood : values.join(QLatin1String(", "));
}

} // namespace

Done previewScans(ReadScans read, const Import &import, QIODevice &file, int rows, ImportPreview &preview)
{
    const feeds::ScanOptions options{.repository = import.repository, .artifact = import.artifact};
    const feeds::TakeReport first = [&](const feeds::ScanReport &report, qint64) {
        for (const Finding &finding : report.findings) {
            if (preview.events.size() < rows)
                preview.events.append(findingEvent(finding, report.at.value_or(import.by.now)));
        }
        return preview.events.size() < rows;
    };
    return notePreview(read(file, preview.fileName, options, first), preview);
}

Done previewKev(const Import &, QIODevice &file, int rows, ImportPreview &preview)
{
    const auto first = [&](const feeds::KevCatalogue &catalogue, qint64) {
        for (const Exploited &entry : catalogue.entries.mid(0, rows))
            preview.events.append(feedLine("kev", entry.cve.text(), "vulnerability.exploited", dayBegins(entry.added),
                                           QStringLiteral("%1: %2").arg(entry.cve.text(), entry.name)));
        return true;
    };
    return notePreview(feeds::readKev(file, preview.fileName, first), preview);
}

Done previewEpss(const Import &, QIODevice &file, int rows, ImportPreview &preview)
{
    const auto first = [&](const feeds::EpssHead &head, const QList<ExploitScore> &scores, qint64) {
        for (const ExploitScore &score : scores.mid(0, rows - preview.events.size()))
            preview.events.append(feedLine("epss", score.cve.text(), "vulnerability.scored", dayBegins(head.day),
                                           QStringLiteral("%1: %2").arg(score.cve.text(), percentText(score.score))));
        return preview.events.size() < rows;
    };
    return notePreview(feeds::readEpss(file, preview.fileName, first, {.batch = rows}), preview);
}

Done previewStix(const Import &, QIODevice &file, int rows, ImportPreview &preview)
{
    const auto first = [&](const feeds::StixBundle &bundle, qint64) {
        for (const ThreatIndicator &indicator : bundle.indicators.mid(0, rows - preview.events.size()))
            preview.events.append(feedLine("stix", indicator.id, "indicator", indicator.modified,
                                           QStringLiteral("%1: %2").arg(indicator.name, namedValues(indicator))));
        return preview.events.size() < rows;
    };
    return notePreview(feeds::readStix(file, preview.fileName, first), preview);
}

} // namespace desk
