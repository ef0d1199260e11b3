#include "feeds/sarif/sariffile.h"

#include "feeds/files/invalid.h"
#include "feeds/json/jsonfile.h"
#include "feeds/sarif/sarifresult.h"
#include "feeds/scans/reponame.h"
#include "feeds/scans/scankeys.h"
#include "feeds/scans/scantime.h"

namespace feeds {

using base::Done;
using base::Result;
using namespace intelligence;

namespace {

/// "analysis/language:python/2024-05-01" without the last part, which is the run's own.
QString categoryOf(const QString &automation)
{
    const qsizetype slash = automation.lastIndexOf(u'/');
    return slash < 0 ? automation : automation.first(slash);
}

/// One run on its way to a report.
class RunReading
{
public:
    RunReading(JsonFile &file, const JsonObject &run, const ScanOptions &options, const QString &fileName)
        : m_file(file)
        , m_options(options)
        , m_run(run)
        , m_fileName(fileName)
    {
    }

    /// The report, or why the run cannot be read.
    Result<ScanReport> read(const QString &at)
    {
        const JsonObject tool = m_run.object("tool");
        const SarifRules rules(tool);
        takeHead(tool.object("driver"));
        takeArtifacts();
        const std::vector<JsonObject::Element> results = m_run.elements("results");
        if (!m_run.problem().isEmpty())
            return invalid(m_run.problem());
        if (!rules.problem().isEmpty())
            return invalid(rules.problem());
        if (m_report.tool.isEmpty())
            return invalid(QStringLiteral("it does not name its tool"));
        if (results.size() > size_t(m_options.most))
            return invalid(QStringLiteral("it has more than %1 results").arg(m_options.most));
        for (size_t i = 0; i < results.size(); ++i)
            takeResult(JsonObject(results[i]), rules, QStringLiteral("%1/results/%2").arg(at).arg(i));
        // "results" is left out when the tool did not run to its end.
        m_report.complete = m_report.complete && m_run.has("results") && m_finished;
        m_report.scans = {m_common.common.scan};
        return m_report;
    }

private:
    void takeHead(const JsonObject &driver)
    {
        m_report.tool = driver.text("name", 100);
        m_report.toolVersion = driver.text("semanticVersion", 60);
        if (m_report.toolVersion.isEmpty())
            m_report.toolVersion = driver.text("version", 60);
        for (const JsonObject::Element &element : m_run.elements("invocations")) {
            const JsonObject invocation(element);
            std::optional<base::Instant> end = plausibleTime(invocation.time("endTimeUtc"));
            if (!end)
                end = plausibleTime(invocation.time("startTimeUtc"));
            if (end && (!m_report.at || *end > *m_report.at))
                m_report.at = end;
            m_finished =
                m_finished && (!invocation.has("executionSuccessful") || invocation.flag("executionSuccessful"));
            if (!invocation.problem().isEmpty())
                m_run.wrong("invocations", QStringLiteral("cannot be read: %1").arg(invocation.problem()));
        }
        m_common.common.toolVersion = m_report.toolVersion;
        takeScan();
    }

    void takeScan()
    {
        Scan &scan = m_common.common.scan;
        scan.source = sarifSource();
        scan.tool = m_report.tool;
        scan.category = categoryOf(m_run.object("automationDetails").text("id", 300));
        QString branch;
        for (const JsonObject::Element &element : m_run.elements("versionControlProvenance")) {
            const JsonObject provenance(element);
            if (scan.repository.isEmpty()) {
                scan.repository = repositoryName(provenance.text("repositoryUri", 500));
                branch = provenance.text("branch", 200);
            }
        }
        if (!branch.isEmpty()) // one branch says nothing of what another one has
            scan.category += u'@' + branch;
        if (scan.repository.isEmpty())
            scan.repository = m_options.repository;
        scan.artifact = m_options.artifact;
        if (scan.repository.isEmpty() && scan.artifact.isEmpty())
            scan.artifact = m_fileName; // all that tells it from another report of the same tool
    }

    void takeArtifacts()
    {
        for (const JsonObject::Element &element : m_run.elements("artifacts")) {
            const JsonObject artifact(element);
            m_common.artifacts.append(artifact.object("location").text("uri", 1500));
        }
    }

    void takeResult(const JsonObject &result, const SarifRules &rules, const QString &at)
    {
        Result<std::optional<SarifRow>> row =
            result.problem().isEmpty() ? sarifResult(result, rules, m_common) : invalid(result.problem());
        if (!row) {
            m_report.complete = false;
            m_file.refuse(at, row.error().what);
        } else if (*row) {
            m_keys.give((*row)->finding, (*row)->mark);
            m_report.findings.append((*row)->finding);
        }
    }

    JsonFile &m_file;
    const ScanOptions &m_options;
    const JsonObject m_run;
    const QString m_fileName;
    SarifRun m_common;
    ScanReport m_report;
    ScanKeys m_keys;
    bool m_finished = true;
};

Done beSarif(const JsonObject &root)
{
    const QString version = root.text("version", 20);
    if (!root.problem().isEmpty() || !root.has("runs"))
        return invalid(QStringLiteral("it is not SARIF, for %1")
                           .arg(root.problem().isEmpty() ? QStringLiteral("it has no runs") : root.problem()));
    if (version != QLatin1String("2.1.0"))
        return invalid(QStringLiteral("SARIF %1 is not known here, only 2.1.0")
                           .arg(version.isEmpty() ? QStringLiteral("without a version") : version));
    return base::done();
}

} // namespace

QString sarifSource()
{
    return QStringLiteral("sarif");
}

Result<FileReading> readSarif(QIODevice &device, const QString &name, const ScanOptions &options,
                              const TakeReport &take)
{
    JsonFile file(name, options.largest);
    return file.read(device, [&](const JsonDocument &document) -> Result<bool> {
        const JsonObject root = document.root();
        const std::vector<JsonObject::Element> runs = root.elements("runs");
        if (const Done is = beSarif(root); !is)
            return is.error();
        for (size_t i = 0; i < runs.size(); ++i) {
            const QString at = QStringLiteral("/runs/%1").arg(i);
            const JsonObject run(runs[i]);
            const Result<ScanReport> report = run.problem().isEmpty() ? RunReading(file, run, options, name).read(at)
                                                                      : Result<ScanReport>(invalid(run.problem()));
            if (!report)
                file.refuse(at, report.error().what);
            else if (!take(*report, file.bytes()))
                return false;
        }
        return true;
    });
}

} // namespace feeds
