#include "feeds/sarif/sarifresult.h"

#include "feeds/files/invalid.h"
#include "feeds/scans/links.h"
#include "feeds/scans/scankeys.h"

#include <QUrl>

namespace feeds {

using base::Result;
using namespace intelligence;

namespace {

bool isFinding(const JsonObject &result)
{
    const QString kind = result.text("kind", 40);
    if (result.text("baselineState", 40) == QLatin1String("absent"))
        return false;
    return kind.isEmpty() || kind == QLatin1String("fail") || kind == QLatin1String("open")
        || kind == QLatin1String("review");
}

/// "{0}" of a rule's text is the result's first argument.
QString filled(QString text, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i)
        text.replace(QStringLiteral("{%1}").arg(i), arguments.at(i));
    return text.left(1500);
}

QString messageOf(const JsonObject &result, const SarifRule &rule)
{
    const JsonObject message = result.object("message");
    const QString text = message.paragraphs("text", 1500);
    if (!text.isEmpty())
        return text;
    return filled(rule.messages.value(message.text("id", 100)), message.texts("arguments", 20, 200));
}

/// By its score when it has one, as GitHub does; else by its level.
void takeSeverity(const JsonObject &result, const SarifRule &rule, Finding &finding)
{
    QString level = result.text("level", 20);
    if (level.isEmpty())
        level = rule.level.isEmpty() ? QStringLiteral("warning") : rule.level;
    QString score = result.object("properties").text("security-severity", 20);
    if (score.isEmpty())
        score = rule.securitySeverity;
    finding.cvss = cvssFrom(score);
    finding.severitySaid = level;
    finding.severity = finding.cvss ? severityOfScore(*finding.cvss) : severityFrom(level);
}

FindingKind kindOf(const SarifRule &rule, bool hasCve)
{
    struct Tag
    {
        QLatin1String tag;
        FindingKind kind;
    };
    static constexpr Tag tags[] = {{QLatin1String("vulnerability"), FindingKind::Vulnerability},
                                   {QLatin1String("misconfiguration"), FindingKind::Misconfiguration},
                                   {QLatin1String("secret"), FindingKind::Secret},
                                   {QLatin1String("license"), FindingKind::License}};
    for (const Tag &tag : tags) {
        if (rule.tags.contains(tag.tag, Qt::CaseInsensitive))
            return tag.kind;
    }
    return hasCve ? FindingKind::Vulnerability : FindingKind::Code;
}

/// "file:///src/app.py" and "src/app.py" without percent signs.
QString pathOf(const QString &uri)
{
    const QString path = uri.startsWith(QLatin1String("file://")) ? QUrl(uri).path() : uri;
    return tamedText(QUrl::fromPercentEncoding(path.toUtf8()).toStdString(), 500);
}

void takePlace(const JsonObject &result, const SarifRun &run, SarifRow &row)
{
    const std::vector<JsonObject::Element> locations = result.elements("locations");
    if (locations.empty())
        return;
    const JsonObject location(locations.front());
    const JsonObject physical = location.object("physicalLocation");
    const JsonObject artifact = physical.object("artifactLocation");
    const JsonObject region = physical.object("region");
    QString uri = artifact.text("uri", 1500);
    const std::optional<qint64> index = artifact.integer("index");
    if (uri.isEmpty() && index && *index >= 0 && *index < run.artifacts.size())
        uri = run.artifacts.at(*index);
    row.finding.path = pathOf(uri);
    row.finding.line = int(std::clamp<qint64>(region.integer("startLine").value_or(0), 0, INT_MAX));
    row.mark = markOf(region.object("snippet").paragraphs("text", 4000));
    for (const JsonObject::Element &element : location.elements("logicalLocations")) {
        const JsonObject logical(element);
        if (row.finding.target.isEmpty())
            row.finding.target = logical.text("fullyQualifiedName", 500);
    }
    if (!location.problem().isEmpty())
        result.wrong("locations", QStringLiteral("cannot be read: %1").arg(location.problem()));
}

/// The tool's own word on what is the same is better than the code around it.
void takeFingerprint(const JsonObject &result, SarifRow &row)
{
    const JsonObject partial = result.object("partialFingerprints");
    QString print = partial.text("primaryLocationLineHash", 200);
    for (const JsonObject &prints : {result.object("fingerprints"), partial}) {
        if (print.isEmpty() && !prints.isEmpty())
            print = prints.text(prints.fields().front().first, 200);
    }
    if (!print.isEmpty())
        row.mark = print;
    else if (row.mark.isEmpty())
        row.mark = markOf(row.finding.description);
}

/// Suppressed when somebody accepted it, or nobody was asked; not while it is under review or rejected.
void takeSuppression(const JsonObject &result, Finding &finding)
{
    QStringList reasons;
    bool suppressed = false;
    for (const JsonObject::Element &element : result.elements("suppressions")) {
        const JsonObject suppression(element);
        const QString status = suppression.text("status", 40);
        if (!suppression.problem().isEmpty())
            result.wrong("suppressions", QStringLiteral("cannot be read: %1").arg(suppression.problem()));
        if (!status.isEmpty() && status != QLatin1String("accepted"))
            return;
        suppressed = true;
        const QString why = suppression.text("justification", 200);
        reasons.append(!why.isEmpty() ? why
                           : suppression.text("kind", 40) == QLatin1String("inSource")
                           ? QStringLiteral("in the source")
                           : QStringLiteral("outside the source"));
    }
    reasons.removeDuplicates();
    if (suppressed) {
        finding.state = QStringLiteral("suppressed");
        finding.stateReason = reasons.join(QLatin1String("; ")).left(300);
    }
}

} // namespace

Result<std::optional<SarifRow>> sarifResult(const JsonObject &result, const SarifRules &rules, const SarifRun &run)
{
    const SarifRule rule = rules.of(result);
    SarifRow row{.finding = run.common, .mark = {}};
    Finding &finding = row.finding;
    finding.rule = rule.id;
    finding.cve = Cve::foundIn(rule.id);
    for (const QString &tag : rule.tags) {
        if (!finding.cve)
            finding.cve = Cve::foundIn(tag);
    }
    finding.kind = kindOf(rule, finding.cve.has_value());
    takeSeverity(result, rule, finding);
    takePlace(result, run, row);
    const QString message = messageOf(result, rule);
    finding.title = rule.title.isEmpty() ? tamedText(message.toStdString(), 300) : rule.title;
    if (finding.title.isEmpty())
        finding.title = rule.id;
    finding.description = rule.description == message
        ? message
        : QStringList{message, rule.description}.join(QLatin1String("\n\n")).trimmed().left(4000);
    takeFingerprint(result, row);
    finding.remedy = rule.help;
    finding.links = linksOf({rule.helpUri});
    takeSuppression(result, finding);
    const JsonObject properties = result.object("properties");
    const QString url = properties.text("github/alertUrl", longestLinkRead);
    finding.url = isLink(url) ? url : QString();
    if (!result.problem().isEmpty())
        return invalid(result.problem());
    if (finding.rule.isEmpty())
        return invalid(QStringLiteral("it names no rule"));
    return isFinding(result) ? std::optional(row) : std::nullopt;
}

} // namespace feeds
