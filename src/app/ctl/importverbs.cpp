#include "app/ctl/verbs.h"

#include "app/ctl/call.h"
#include "desk/imports/importformats.h"
#include "desk/imports/importpreview.h"
#include "domain/journal/statedzone.h"
#include "domain/timeline/filter.h"
#include "feeds/scans/reponame.h"

#include <QJsonArray>

#include <thread>

namespace ctl {

namespace {

const QString recognised = QStringLiteral("auto");

QJsonArray toJson(const QList<feeds::RefusedRow> &refusals)
{
    QJsonArray out;
    for (const feeds::RefusedRow &row : refusals) {
        QJsonObject object{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}};
        if (row.column > 0)
            object.insert(QStringLiteral("column"), row.column);
        if (!row.field.isEmpty())
            object.insert(QStringLiteral("field"), row.field);
        out.append(object);
    }
    return out;
}

QJsonObject toJson(const desk::Import &import, const desk::Imported &done)
{
    QJsonObject out{{QStringLiteral("file"), import.path},
                    {QStringLiteral("format"), import.format},
                    {QStringLiteral("sha256"), done.evidence.sha256},
                    {QStringLiteral("read"), done.read},
                    {QStringLiteral("new"), done.added},
                    {QStringLiteral("known"), done.known},
                    {QStringLiteral("refused"), done.refused},
                    {QStringLiteral("refusals"), toJson(done.refusals)},
                    {QStringLiteral("hour_came_twice"), done.twice}};
    for (const desk::AlsoCounted &one : done.also)
        out.insert(QLatin1String(one.what), one.count);
    if (!import.options.mapping.isEmpty())
        out.insert(QStringLiteral("mapping"), timeline::mappingText(import.options.mapping));
    if (!done.label.isEmpty())
        out.insert(QStringLiteral("evidence"), done.label);
    return out;
}

/// What else came of it, in words.
QString alsoText(const desk::AlsoCounted &one)
{
    const std::string_view what = one.what;
    return QString::number(one.count)
        + (what == "gone"                ? QStringLiteral(" are no longer found")
               : what == "withdrawn"     ? QStringLiteral(" are no longer in the catalogue")
               : what == "other_objects" ? QStringLiteral(" other objects, kept by name")
                                         : QStringLiteral(" have a pattern that is not understood as a whole"));
}

/// "audit.jsonl:12:7: created_at: …", as compilers say it, so that editors go there.
QString placed(const QString &path, const feeds::RefusedRow &row)
{
    const QString column = row.column > 0 ? QStringLiteral(":%1").arg(row.column) : QString();
    const QString line = row.line > 0 ? QStringLiteral(":%1").arg(row.line) : QString();
    return QStringLiteral("  %1%2%3: ").arg(path, line, column) + feeds::reasonText(row);
}

void print(Call &call, const desk::Import &import, const desk::Imported &done)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    call.print(QStringLiteral("%1: %2 read, %3 new, %4 known, %5 refused")
                   .arg(import.path, number(done.read), number(done.added), number(done.known), number(done.refused)));
    if (!import.options.mapping.isEmpty())
        call.print(QStringLiteral("  read as %1").arg(timeline::mappingText(import.options.mapping)));
    if (done.twice > 0)
        call.print(QStringLiteral("  %1 of an hour that came twice; the earlier was taken").arg(done.twice));
    for (const desk::AlsoCounted &one : done.also)
        call.print(QStringLiteral("  ") + alsoText(one));
    if (!done.label.isEmpty())
        call.print(QStringLiteral("  kept as evidence %1").arg(done.label));
    for (const feeds::RefusedRow &row : done.refusals)
        call.print(placed(import.path, row));
    if (done.refused > done.refusals.size())
        call.print(QStringLiteral("  … and %1 more").arg(done.refused - done.refusals.size()));
}

/// Waits for an import and shows how far it is meanwhile, and how fast.
base::Result<desk::Imported> importOne(Call &call, store::Store &store, const desk::Import &import)
{
    const auto progress = std::make_shared<desk::ImportProgress>();
    std::jthread watcher([&](const std::stop_token &stop) {
        const auto start = std::chrono::steady_clock::now();
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            call.progress(QStringLiteral("%1 rows, %2 of %3 MB, %4 rows/s")
                              .arg(progress->rows)
                              .arg(progress->done / 1000000)
                              .arg(progress->total / 1000000)
                              .arg(qint64(double(progress->rows) / seconds)));
        }
        call.progress({});
    });
    return desk::importFileNow(store, import, progress);
}

/// The switches that say how files are read.
base::Result<desk::Import> importWanted(Call &call)
{
    desk::Import import;
    import.format = call.word(0) == recognised ? QString() : call.word(0);
    import.strict = call.has("strict");
    import.repository = call.option("repository");
    import.artifact = call.option("artifact");
    if (call.has("repository") && feeds::repositoryName(import.repository) != import.repository)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("--repository “%1” is not OWNER/NAME").arg(import.repository)};
    if (call.has("zone")) {
        const base::Result<QTimeZone> zone = journal::zoneNamed(call.option("zone"));
        if (!zone)
            return zone.error();
        import.options.zone = *zone;
    }
    const base::Result<timeline::ColumnMapping> mapping = timeline::parseMapping(call.option("map"));
    if (!mapping)
        return mapping.error();
    import.options.mapping = *mapping;
    import.options.lane = call.option("lane");
    if (call.has("lane") && !timeline::isMachineLane(import.options.lane))
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no lane “%1”").arg(import.options.lane),
                           QStringLiteral("known: %1").arg(timeline::laneNames().mid(1).join(QLatin1String(", ")))};
    if (!import.format.isEmpty()) {
        if (const auto format = desk::importFormatNamed(import.format); !format)
            return format.error();
    }
    return import;
}

/// The format of a file that is to be recognised, and the mapping of one whose columns were not said.
base::Result<desk::Import> importSettled(desk::Import import)
{
    if (import.format.isEmpty()) {
        const base::Result<desk::ImportPreview> preview = desk::previewImport(import, 1);
        if (!preview || preview->format.isEmpty())
            return preview ? *preview->wrong : preview.error();
        import.format = preview->format;
    }
    const base::Result<timeline::ColumnMapping> guessed = desk::mappingOf(import.path, import.format);
    if (!guessed)
        return guessed.error();
    if (import.options.mapping.isEmpty())
        import.options.mapping = *guessed;
    return import;
}

base::Done importAll(Call &call, desk::Import import)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<journal::Authorship> by = call.by();
    if (!opened || !by)
        return opened ? by.error() : opened.error();
    import.by = *by;
    if (call.has("incident")) {
        const base::Result<incidents::IncidentPtr> incident = call.incident(call.option("incident"));
        if (!incident)
            return incident.error();
        import.incident = (*incident)->id;
    }
    QJsonArray objects;
    for (const QString &path : call.words().mid(1)) {
        import.path = path;
        const base::Result<desk::Import> one = importSettled(import);
        const base::Result<desk::Imported> done = one ? importOne(call, **opened, *one) : one.error();
        if (!done)
            return done.error();
        objects.append(toJson(*one, *done));
        if (!call.json())
            print(call, *one, *done);
    }
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("imported"), objects}});
    return base::done();
}

QJsonObject toJson(const QString &path, const desk::ImportPreview &preview)
{
    QJsonArray events;
    for (const timeline::MachineEvent &event : preview.events)
        events.append(QJsonObject{{QStringLiteral("at"), base::rfc3339(event.at)},
                                  {QStringLiteral("lane"), timeline::laneOfSource(event.source)},
                                  {QStringLiteral("kind"), event.action},
                                  {QStringLiteral("author"), event.actor},
                                  {QStringLiteral("repository"), event.repository},
                                  {QStringLiteral("text"), event.text}});
    QJsonObject out{{QStringLiteral("file"), path},
                    {QStringLiteral("format"), preview.format},
                    {QStringLiteral("recognised"), preview.recognised},
                    {QStringLiteral("columns"), QJsonArray::fromStringList(preview.sample.names)},
                    {QStringLiteral("mapping"), timeline::mappingText(preview.options.mapping)},
                    {QStringLiteral("events"), events},
                    {QStringLiteral("refusals"), toJson(preview.refusals)}};
    if (preview.sample.separator)
        out.insert(QStringLiteral("separator"), QString(QLatin1Char(preview.sample.separator)));
    return out;
}

void print(Call &call, const QString &path, const desk::ImportPreview &preview)
{
    call.print(QStringLiteral("%1: %2").arg(path, preview.format));
    call.print(QStringLiteral("  columns: %1").arg(preview.sample.names.join(QLatin1String(", "))));
    if (!preview.options.mapping.isEmpty())
        call.print(QStringLiteral("  read as %1").arg(timeline::mappingText(preview.options.mapping)));
    for (const timeline::MachineEvent &event : preview.events)
        call.print(QStringLiteral("  %1  %2").arg(base::rfc3339(event.at), event.text));
    for (const feeds::RefusedRow &row : preview.refusals)
        call.print(placed(path, row));
}

/// What the first rows would be; nothing is written.
base::Done previewAll(Call &call, desk::Import import)
{
    QJsonArray objects;
    for (const QString &path : call.words().mid(1)) {
        import.path = path;
        const base::Result<desk::ImportPreview> preview = desk::previewImport(import);
        if (!preview)
            return preview.error();
        if (preview->wrong)
            return *preview->wrong;
        objects.append(toJson(path, *preview));
        if (!call.json())
            print(call, path, *preview);
    }
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("previews"), objects}});
    return base::done();
}

base::Done importFiles(Call &call)
{
    const base::Result<desk::Import> import = importWanted(call);
    if (!import)
        return import.error();
    return call.has("preview") ? previewAll(call, *import) : importAll(call, *import);
}

QString formatNames()
{
    QStringList names;
    for (const desk::ImportFormat &format : desk::importFormats())
        names.append(format.name);
    return names.join(QLatin1String(", "));
}

} // namespace

QList<Verb> importVerbs()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("FORMAT FILE…"),
         QStringLiteral("takes exported files in and keeps them as evidence; format: auto, %1").arg(formatNames()),
         2,
         -1,
         {option("zone", "of times without a zone: Z, +02:00, Europe/Berlin", "ZONE"),
          option("map", "which column is what: time=ts,text=message,…", "MAPPING"),
          option("lane", "where events of csv, jsonl and timesketch are drawn", "LANE"),
          option("repository", "OWNER/NAME that a report of trivy or sarif is of which does not say so", "REPOSITORY"),
          option("artifact", "a name for what was scanned, instead of its tag or folder", "NAME"),
          option("incident", "the file is evidence of it, too", "ID"),
          option("preview", "shows what the first rows would be and writes nothing"),
          option("strict", "one bad row refuses the file")},
         importFiles}};
}

} // namespace ctl
