#include "feeds/formats/eventformats.h"

#include "feeds/csv/csvevents.h"
#include "feeds/formats/eitherevents.h"
#include "feeds/formats/pages.h"
#include "feeds/githubaudit/auditrow.h"
#include "feeds/githubruns/runrow.h"
#include "feeds/hardenrunner/telemetryrow.h"
#include "feeds/json/jsonevents.h"
#include "feeds/mapped/mappedrow.h"
#include "feeds/timesketch/timesketchrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace feeds {

namespace {

using Reader = std::unique_ptr<EventReader>;

bool isAudit(const Sample &sample)
{
    return sample.shape == Sample::Shape::Json && sample.has("action")
        && (sample.has("@timestamp") || sample.has("created_at"));
}

bool isRuns(const Sample &sample)
{
    return sample.shape == Sample::Shape::Json
        && ((sample.has("run_number") && (sample.has("workflow_id") || sample.has("run_started_at")))
            || (sample.has("databaseId")
                && (sample.has("workflowName") || sample.has("headBranch") || sample.has("startedAt"))));
}

bool isHardenRunner(const Sample &sample)
{
    const bool detection = sample.has("id") && sample.has("run_id")
        && (sample.has("detection") || sample.has("id_timestamp") || sample.has("workflow_path"));
    const bool agent = sample.has("timestamp") && (sample.has("tool.name") || sample.has("tool"))
        && (sample.has("ipAddress") || sample.has("domainName") || sample.has("filetype"));
    const bool resolved = sample.has("domainName") && sample.has("ipAddress") && sample.has("timestamp");
    return sample.shape == Sample::Shape::Json && (detection || agent || resolved);
}

bool isTimesketch(const Sample &sample)
{
    return sample.shape != Sample::Shape::Neither && sample.has("message") && sample.has("timestamp_desc")
        && (sample.has("datetime") || sample.has("timestamp"));
}

bool isJson(const Sample &sample)
{
    return sample.shape == Sample::Shape::Json && !sample.names.isEmpty();
}

bool isCsv(const Sample &sample)
{
    return sample.shape == Sample::Shape::Csv;
}

template<class Row>
Reader jsonReader(const QString &fileName, const EventOptions &options, const EventSink &sink)
{
    return std::make_unique<JsonEvents>(fileName, JsonEvents::Shape{options.largestRow, pageKeys()},
                                        std::make_unique<Row>(options), sink);
}

Reader jsonLinesReader(const QString &fileName, const EventOptions &options, const EventSink &sink)
{
    return std::make_unique<JsonEvents>(fileName, JsonEvents::Shape{options.largestRow, {}},
                                        std::make_unique<MappedRow>(QStringLiteral("jsonl"), options), sink);
}

Reader csvReader(const QString &fileName, const EventOptions &options, const EventSink &sink)
{
    const auto check = [mapping = options.mapping](const QStringList &names) {
        return timeline::checkMapping(mapping, names);
    };
    return std::make_unique<CsvEvents>(fileName, options.largestRow,
                                       std::make_unique<MappedRow>(QStringLiteral("csv"), options), sink, check);
}

Reader timesketchReader(const QString &fileName, const EventOptions &options, const EventSink &sink)
{
    return std::make_unique<EitherEvents>([=](bool isJson) -> Reader {
        if (isJson)
            return std::make_unique<JsonEvents>(fileName, JsonEvents::Shape{options.largestRow, {}},
                                                std::make_unique<TimesketchRow>(options), sink);
        return std::make_unique<CsvEvents>(fileName, options.largestRow, std::make_unique<TimesketchRow>(options),
                                           sink);
    });
}

} // namespace

const QList<EventFormat> &eventFormats()
{
    using timeline::Lane;
    static const QList<EventFormat> formats{
        {QStringLiteral("github-audit"), QT_TRANSLATE_NOOP("ImportFormat", "GitHub audit log"), Lane::Audit, false,
         isAudit, jsonReader<AuditRow>},
        {QStringLiteral("github-runs"), QT_TRANSLATE_NOOP("ImportFormat", "GitHub workflow runs"), Lane::Workflow,
         false, isRuns, jsonReader<RunRow>},
        {QStringLiteral("harden-runner"), QT_TRANSLATE_NOOP("ImportFormat", "Harden-Runner telemetry"), Lane::Telemetry,
         false, isHardenRunner, jsonReader<TelemetryRow>},
        {QStringLiteral("timesketch"), QT_TRANSLATE_NOOP("ImportFormat", "Timesketch table"), Lane::Imported, false,
         isTimesketch, timesketchReader},
        {QStringLiteral("jsonl"), QT_TRANSLATE_NOOP("ImportFormat", "JSON lines"), Lane::Imported, true, isJson,
         jsonLinesReader},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("ImportFormat", "CSV table"), Lane::Imported, true, isCsv, csvReader},
    };
    return formats;
}

const EventFormat *eventFormatNamed(const QString &name)
{
    const QList<EventFormat> &all = eventFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const EventFormat &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const EventFormat *eventFormatOf(const Sample &sample)
{
    const QList<EventFormat> &all = eventFormats();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const EventFormat &one) { return one.recognises(sample); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace feeds
