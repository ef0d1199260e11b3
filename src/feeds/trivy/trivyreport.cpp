#include "feeds/trivy/trivyreport.h"

#include "feeds/files/invalid.h"
#include "feeds/json/jsonfile.h"
#include "feeds/scans/reponame.h"
#include "feeds/scans/scantime.h"
#include "feeds/trivy/trivyrows.h"

namespace feeds {

using base::Done;
using base::Result;
using namespace intelligence;

namespace {

/// One report on its way from document to findings.
class TrivyReading
{
public:
    TrivyReading(JsonFile &file, const JsonDocument &document, const ScanOptions &options)
        : m_file(file)
        , m_options(options)
        , m_root(document.root())
    {
    }

    Result<ScanReport> run()
    {
        if (const Done is = beReport(); !is)
            return is.error();
        takeHead();
        const std::vector<JsonObject::Element> results = m_root.elements("Results");
        if (!m_root.problem().isEmpty())
            return invalid(m_root.problem());
        for (size_t i = 0; i < results.size(); ++i)
            takeResult(JsonObject(results[i]), QStringLiteral("/Results/%1").arg(i));
        if (m_tooMany)
            return invalid(QStringLiteral("it has more than %1 findings").arg(m_options.most));
        for (const FindingKind kind : std::as_const(m_covered)) {
            Scan scan = m_common.scan;
            scan.category = findingKindName(kind);
            m_report.scans.append(scan);
        }
        return m_report;
    }

private:
    Done beReport() const
    {
        if (!m_root.problem().isEmpty())
            return invalid(QStringLiteral("it is not a Trivy report, for %1").arg(m_root.problem()));
        if (m_root.has("ClusterName") && m_root.has("Resources"))
            return invalid(QStringLiteral("it is a summary of a cluster; import the reports of its images"));
        if (m_root.has("Target") && !m_root.has("SchemaVersion"))
            return invalid(QStringLiteral("it was written by Trivy before 0.20; scan again with a newer one"));
        const qint64 version = m_root.integer("SchemaVersion").value_or(0);
        if (version == 0 || !m_root.has("ArtifactName"))
            return invalid(QStringLiteral("it is not a Trivy report, for it has no SchemaVersion or no ArtifactName"));
        if (version != 2)
            return invalid(QStringLiteral("SchemaVersion %1 of Trivy is not known here, only 2").arg(version));
        return base::done();
    }

    void takeHead()
    {
        const JsonObject metadata = m_root.object("Metadata");
        Scan &scan = m_common.scan;
        scan.source = trivySource();
        scan.tool = QStringLiteral("Trivy");
        scan.artifact = m_root.text("ArtifactName", 500);
        const QString type = m_root.text("ArtifactType", 60);
        scan.repository = repositoryName(metadata.text("RepoURL", 500));
        if (scan.repository.isEmpty() && scan.artifact.contains(u':') && type == QLatin1String("repository"))
            scan.repository = repositoryName(scan.artifact);
        if (scan.repository.isEmpty())
            scan.repository = m_options.repository;
        // Of a checked-out repository the folder it was scanned in says nothing.
        if (!scan.repository.isEmpty() && (type == QLatin1String("repository") || type == QLatin1String("filesystem")))
            scan.artifact.clear();
        if (!m_options.artifact.isEmpty())
            scan.artifact = m_options.artifact;
        m_common.toolVersion = m_root.object("Trivy").text("Version", 60);
        m_report.tool = scan.tool;
        m_report.toolVersion = m_common.toolVersion;
        m_report.at = plausibleTime(m_root.time("CreatedAt"));
    }

    void takeResult(const JsonObject &object, const QString &at)
    {
        TrivyResult result{.target = object.text("Target", 500), .type = object.text("Type", 60), .common = m_common};
        const QString sort = object.text("Class", 60);
        if (sort == QLatin1String("os-pkgs")) // "registry.example/acme/web:1.4 (debian 12.5)" changes with each tag
            result.target = result.type;
        if (!object.problem().isEmpty()) {
            refuse(at, object.problem());
            return;
        }
        cover(sort);
        for (const char *list :
             {"Vulnerabilities", "Misconfigurations", "Secrets", "Licenses", "ExperimentalModifiedFindings"})
            takeRows(object, at, list, result);
        if (!object.problem().isEmpty()) // one of them is no list
            refuse(at, object.problem());
    }

    void cover(const QString &sort)
    {
        const auto note = [this](FindingKind kind) {
            if (!m_covered.contains(kind))
                m_covered.append(kind);
        };
        if (sort == QLatin1String("os-pkgs") || sort == QLatin1String("lang-pkgs"))
            note(FindingKind::Vulnerability);
        else if (sort == QLatin1String("config"))
            note(FindingKind::Misconfiguration);
        else if (sort == QLatin1String("secret"))
            note(FindingKind::Secret);
        else if (sort.startsWith(QLatin1String("license")))
            note(FindingKind::License);
    }

    void takeRows(const JsonObject &object, const QString &at, const char *list, const TrivyResult &result)
    {
        const std::vector<JsonObject::Element> rows = object.elements(list);
        for (size_t i = 0; i < rows.size() && !m_tooMany; ++i) {
            const Result<std::optional<TrivyRow>> row = read(list, JsonObject(rows[i]), result);
            if (!row)
                refuse(QStringLiteral("%1/%2/%3").arg(at, QLatin1String(list)).arg(i), row.error().what);
            else if (*row)
                keep(**row);
        }
    }

    static Result<std::optional<TrivyRow>> optional(const Result<TrivyRow> &row)
    {
        return row ? Result<std::optional<TrivyRow>>(*row) : row.error();
    }

    static Result<std::optional<TrivyRow>> read(const std::string_view list, const JsonObject &row,
                                                const TrivyResult &result)
    {
        if (!row.problem().isEmpty())
            return invalid(row.problem());
        if (list == "Vulnerabilities")
            return optional(trivyVulnerability(row, result));
        if (list == "Misconfigurations")
            return trivyMisconfiguration(row, result);
        if (list == "Secrets")
            return optional(trivySecret(row, result));
        if (list == "Licenses")
            return optional(trivyLicense(row, result));
        return setAside(row, result);
    }

    /// A finding that a VEX file or an ignore file says does not count: shown as closed, with what was said.
    static Result<std::optional<TrivyRow>> setAside(const JsonObject &row, const TrivyResult &result)
    {
        const QString type = row.text("Type", 40);
        const JsonObject finding = row.object("Finding");
        Result<std::optional<TrivyRow>> read = std::optional<TrivyRow>();
        if (type == QLatin1String("vulnerability"))
            read = optional(trivyVulnerability(finding, result));
        else if (type == QLatin1String("misconfiguration"))
            read = trivyMisconfiguration(finding, result);
        else if (type == QLatin1String("secret"))
            read = optional(trivySecret(finding, result));
        else if (type == QLatin1String("license"))
            read = optional(trivyLicense(finding, result));
        if (read && *read) {
            (*read)->finding.state = QStringLiteral("suppressed");
            (*read)->finding.stateReason =
                QStringList{row.text("Status", 60), row.text("Statement", 200)}.join(QLatin1String(": "));
        }
        return read;
    }

    void keep(TrivyRow row)
    {
        m_tooMany = m_report.findings.size() >= m_options.most;
        if (m_tooMany)
            return;
        m_keys.give(row.finding, row.mark);
        m_report.findings.append(row.finding);
    }

    void refuse(const QString &pointer, const QString &reason)
    {
        m_report.complete = false;
        m_file.refuse(pointer, reason);
    }

    JsonFile &m_file;
    const ScanOptions &m_options;
    const JsonObject m_root;
    ScanReport m_report;
    Finding m_common;
    QList<FindingKind> m_covered;
    ScanKeys m_keys;
    bool m_tooMany = false;
};

} // namespace

QString trivySource()
{
    return QStringLiteral("trivy");
}

Result<FileReading> readTrivy(QIODevice &device, const QString &name, const ScanOptions &options,
                              const TakeReport &take)
{
    JsonFile file(name, options.largest);
    return file.read(device, [&](const JsonDocument &document) -> Result<bool> {
        const Result<ScanReport> report = TrivyReading(file, document, options).run();
        return report ? Result<bool>(take(*report, file.bytes())) : report.error();
    });
}

} // namespace feeds
