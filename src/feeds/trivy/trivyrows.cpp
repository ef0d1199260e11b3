#include "feeds/trivy/trivyrows.h"

#include "base/names.h"
#include "feeds/files/invalid.h"
#include "feeds/scans/links.h"

namespace feeds {

using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype longestDescription = 4000;

/// What every kind of row has.
Finding begun(const JsonObject &row, const TrivyResult &result, FindingKind kind)
{
    Finding out = result.common;
    out.kind = kind;
    out.scan.category = findingKindName(kind);
    out.target = result.target;
    out.ecosystem = result.type;
    out.severitySaid = row.text("Severity", 40);
    out.severity = severityFrom(out.severitySaid);
    out.title = row.text("Title", 300);
    return out;
}

/// Scores of one source: version 3 before 4 and 2, as Trivy itself shows them.
bool takeScore(const JsonObject &source, Finding &finding)
{
    for (const char *version : {"V3", "V40", "V2"}) {
        const std::optional<double> score = source.number(std::string(version) + "Score");
        const std::optional<int> tenths = score ? cvssFrom(*score) : std::nullopt;
        if (!tenths || *tenths == 0)
            continue;
        finding.cvss = tenths;
        finding.cvssVector = source.text(std::string(version) + "Vector", 200);
        return true;
    }
    return false;
}

/// By whoever set the severity, else the National Vulnerability Database, else GitHub, else anybody.
void takeCvss(const JsonObject &row, Finding &finding)
{
    const JsonObject all = row.object("CVSS");
    const std::string severitySource = row.text("SeveritySource", 40).toStdString();
    for (const std::string &name : {severitySource, std::string("nvd"), std::string("ghsa")}) {
        if (!name.empty() && takeScore(all.object(name), finding))
            return;
    }
    for (const auto &[name, value] : all.fields()) {
        if (takeScore(all.object(name), finding))
            return;
    }
}

void takeNumbers(const JsonObject &row, Finding &finding)
{
    finding.aliases = row.texts("VendorIDs", 10, 60);
    finding.cve = Cve::from(finding.rule);
    for (const QString &alias : std::as_const(finding.aliases)) {
        if (!finding.cve)
            finding.cve = Cve::from(alias);
    }
    finding.malware = finding.rule.startsWith(QLatin1String("MAL-"));
}

QStringList linksIn(const JsonObject &row)
{
    return linksOf(QStringList{row.text("PrimaryURL", longestLinkRead)}
                   + row.texts("References", 100, longestLinkRead));
}

} // namespace

Result<TrivyRow> trivyVulnerability(const JsonObject &row, const TrivyResult &result)
{
    Finding out = begun(row, result, FindingKind::Vulnerability);
    out.rule = row.text("VulnerabilityID", 200);
    out.package = row.text("PkgName", 300);
    out.installed = row.text("InstalledVersion", 200);
    out.fixed = row.text("FixedVersion", 200);
    out.path = row.text("PkgPath", 500);
    out.description = row.paragraphs("Description", longestDescription);
    out.links = linksIn(row);
    takeNumbers(row, out);
    takeCvss(row, out);
    if (out.fixed.isEmpty()) // "will_not_fix", "end_of_life"
        out.remedy = base::spoken(QLatin1String(row.text("Status", 60).toLatin1()));
    if (out.title.isEmpty())
        out.title = QStringLiteral("%1 in %2").arg(out.rule, out.package);
    if (!row.problem().isEmpty())
        return invalid(row.problem());
    if (out.rule.isEmpty())
        return invalid(QStringLiteral("it has no VulnerabilityID"));
    if (out.package.isEmpty())
        return invalid(QStringLiteral("%1 has no PkgName").arg(out.rule));
    return TrivyRow{out, {}};
}

Result<std::optional<TrivyRow>> trivyMisconfiguration(const JsonObject &row, const TrivyResult &result)
{
    Finding out = begun(row, result, FindingKind::Misconfiguration);
    const QString status = row.text("Status", 40);
    const JsonObject cause = row.object("CauseMetadata");
    out.rule = row.text("AVDID", 200);
    if (out.rule.isEmpty())
        out.rule = row.text("ID", 200);
    out.path = result.target;
    out.line = int(std::clamp<qint64>(cause.integer("StartLine").value_or(0), 0, INT_MAX));
    out.description = QStringList{row.paragraphs("Message", 1500), row.paragraphs("Description", 2000)}
                          .join(QLatin1String("\n\n"))
                          .trimmed();
    out.remedy = row.paragraphs("Resolution", 1000);
    out.links = linksIn(row);
    const QString resource = cause.text("Resource", 500);
    if (!row.problem().isEmpty())
        return invalid(row.problem());
    if (out.rule.isEmpty())
        return invalid(QStringLiteral("it has neither AVDID nor ID"));
    if (status == QLatin1String("PASS") || status == QLatin1String("EXCEPTION"))
        return std::optional<TrivyRow>();
    return std::optional(TrivyRow{out, resource});
}

Result<TrivyRow> trivySecret(const JsonObject &row, const TrivyResult &result)
{
    Finding out = begun(row, result, FindingKind::Secret);
    out.rule = row.text("RuleID", 200);
    out.path = result.target;
    out.line = int(std::clamp<qint64>(row.integer("StartLine").value_or(0), 0, INT_MAX));
    out.ecosystem = row.text("Category", 60);
    // The line it was found in is masked by Trivy; it is not shown, only told apart by.
    const QString mark = markOf(row.text("Match", 2000));
    if (!row.problem().isEmpty())
        return invalid(row.problem());
    if (out.rule.isEmpty())
        return invalid(QStringLiteral("it has no RuleID"));
    return TrivyRow{out, mark};
}

Result<TrivyRow> trivyLicense(const JsonObject &row, const TrivyResult &result)
{
    Finding out = begun(row, result, FindingKind::License);
    out.rule = row.text("Name", 200);
    out.package = row.text("PkgName", 300);
    out.path = row.text("FilePath", 500);
    out.links = linksOf({row.text("Link", longestLinkRead)});
    const QString category = row.text("Category", 60);
    out.title = QStringLiteral("%1: %2").arg(out.package.isEmpty() ? out.path : out.package, out.rule);
    if (!category.isEmpty())
        out.title += QStringLiteral(" (%1)").arg(category);
    if (!row.problem().isEmpty())
        return invalid(row.problem());
    if (out.rule.isEmpty())
        return invalid(QStringLiteral("it has no Name"));
    return TrivyRow{out, {}};
}

} // namespace feeds
