#include "domain/intelligence/alertfacts.h"

#include "base/hash.h"
#include "base/names.h"
#include "base/text.h"
#include "base/ulid.h"
#include "domain/journal/fields.h"

namespace intelligence {

namespace {

constexpr base::Names<Listing, 3> listings{{"unknown", "listed", "not_listed"}};

// Characters a text of an entry has at most.
constexpr qsizetype longestName = 60;
constexpr qsizetype longestVersion = 200;
constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestPlace = 500;

std::optional<Listing> listingFrom(const QString &name)
{
    return listings.find(name);
}

void putTime(QJsonObject &payload, const char *name, const std::optional<base::Instant> &at)
{
    if (at)
        payload.insert(QLatin1String(name), base::micros(*at));
}

void putNumber(QJsonObject &payload, const char *name, const std::optional<int> &number)
{
    if (number)
        payload.insert(QLatin1String(name), *number);
}

void putFlag(QJsonObject &payload, const char *name, bool flag)
{
    if (flag)
        payload.insert(QLatin1String(name), true);
}

std::optional<int> optionalInt(journal::Fields &fields, const char *name, int most)
{
    const std::optional<qint64> value = fields.optionalNumber(name, 0, most);
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}

void readExploitation(journal::Fields &fields, AlertFacts &out)
{
    out.malware = fields.flag("malware");
    out.listing = fields.named("listing", listingFrom);
    out.listed = fields.optionalInstant("listed_us");
    out.catalogueAsOf = fields.optionalInstant("catalogue_us");
    out.ransomware = fields.flag("ransomware");
    out.score = optionalInt(fields, "epss", 1000000);
    out.scoreDay = fields.optionalInstant("epss_us");
}

void readPlace(journal::Fields &fields, AlertFacts &out)
{
    out.artifact = fields.optionalText("artifact", longestPlace);
    out.repository = fields.optionalText("repository", longestTitle);
    out.package = fields.optionalText("package", longestTitle);
    out.ecosystem = fields.optionalText("ecosystem", longestName);
    out.installed = fields.optionalText("installed", longestVersion);
    out.fixed = fields.optionalText("fixed", longestPlace);
    out.target = fields.optionalText("target", longestPlace);
    out.path = fields.optionalText("path", longestPlace);
    out.line = int(fields.optionalNumber("line", 0, 100000000).value_or(0));
}

} // namespace

QLatin1String name(Listing listing)
{
    return listings.of(listing);
}

AlertFacts factsOf(const Finding &finding, base::Instant firstSeen)
{
    // Cut where an entry would refuse them, whoever made the finding.
    const auto cut = [](const QString &text, qsizetype most) { return base::beginning(text, most); };
    AlertFacts out;
    out.finding = finding.key;
    out.source = cut(finding.scan.source, longestName);
    out.tool = cut(finding.scan.tool, longestVersion);
    out.artifact = cut(finding.scan.artifact, longestPlace);
    out.repository = cut(finding.scan.repository, longestTitle);
    out.kind = finding.kind;
    out.rule = cut(finding.rule, longestVersion);
    out.package = cut(finding.package, longestTitle);
    out.ecosystem = cut(finding.ecosystem, longestName);
    out.installed = cut(finding.installed, longestVersion);
    out.fixed = cut(finding.fixed, longestPlace);
    out.target = cut(finding.target, longestPlace);
    out.path = cut(finding.path, longestPlace);
    out.line = finding.line;
    out.severity = finding.severity;
    out.cvss = finding.cvss;
    out.cvssVector = cut(finding.cvssVector, longestVersion);
    out.malware = finding.malware;
    out.title = cut(finding.title, longestTitle);
    out.url = cut(finding.url, longestPlace);
    out.firstSeen = firstSeen;
    return out;
}

bool sameFacts(const AlertFacts &a, const AlertFacts &b)
{
    AlertFacts then = b;
    then.noted = a.noted;
    return a == then;
}

QString subjectOf(const AlertFacts &facts)
{
    if (!facts.package.isEmpty())
        return facts.installed.isEmpty() ? facts.package : QStringLiteral("%1 %2").arg(facts.package, facts.installed);
    if (!facts.path.isEmpty())
        return facts.path;
    return facts.target.isEmpty() ? facts.artifact : facts.target;
}

QJsonObject toJson(const AlertFacts &facts)
{
    QJsonObject out{{QStringLiteral("finding"), facts.finding},
                    {QStringLiteral("source"), facts.source},
                    {QStringLiteral("kind"), findingKindName(facts.kind)},
                    {QStringLiteral("rule"), facts.rule},
                    {QStringLiteral("severity"), severityName(facts.severity)},
                    {QStringLiteral("listing"), name(facts.listing)},
                    {QStringLiteral("first_seen_us"), base::micros(facts.firstSeen)},
                    {QStringLiteral("sha256"), QString::fromLatin1(facts.sha256.toHex())}};
    const std::pair<const char *, const QString *> texts[]{{"tool", &facts.tool},
                                                           {"artifact", &facts.artifact},
                                                           {"repository", &facts.repository},
                                                           {"package", &facts.package},
                                                           {"ecosystem", &facts.ecosystem},
                                                           {"installed", &facts.installed},
                                                           {"fixed", &facts.fixed},
                                                           {"target", &facts.target},
                                                           {"path", &facts.path},
                                                           {"cvss_vector", &facts.cvssVector},
                                                           {"title", &facts.title},
                                                           {"url", &facts.url}};
    for (const auto &[name, text] : texts)
        journal::putText(out, name, *text);
    if (facts.line > 0)
        out.insert(QStringLiteral("line"), facts.line);
    putNumber(out, "cvss", facts.cvss);
    putNumber(out, "epss", facts.score);
    putFlag(out, "malware", facts.malware);
    putFlag(out, "ransomware", facts.ransomware);
    putTime(out, "listed_us", facts.listed);
    putTime(out, "catalogue_us", facts.catalogueAsOf);
    putTime(out, "epss_us", facts.scoreDay);
    return out;
}

base::Result<AlertFacts> factsFromJson(const QJsonObject &object)
{
    journal::Fields fields(object);
    AlertFacts out;
    out.finding = fields.text("finding", 32);
    if (alertIdOf(out.finding).isEmpty())
        fields.fail("finding", QStringLiteral("is not the key of a finding"));
    out.source = fields.text("source", longestName);
    out.tool = fields.optionalText("tool", longestVersion);
    if (const auto kind = findingKindNamed(fields.text("kind", 40)))
        out.kind = *kind;
    else
        fields.fail("kind", QStringLiteral("is not known here"));
    out.rule = fields.text("rule", longestVersion);
    if (const auto severity = severityNamed(fields.text("severity", 40)))
        out.severity = *severity;
    else
        fields.fail("severity", QStringLiteral("is not known here"));
    readPlace(fields, out);
    out.cvss = optionalInt(fields, "cvss", 100);
    out.cvssVector = fields.optionalText("cvss_vector", longestVersion);
    out.title = fields.optionalText("title", longestTitle);
    out.url = fields.optionalText("url", longestPlace);
    readExploitation(fields, out);
    const std::optional<base::Instant> firstSeen = fields.optionalInstant("first_seen_us");
    if (!firstSeen)
        fields.fail("first_seen_us", QStringLiteral("is missing"));
    out.firstSeen = firstSeen.value_or(base::Instant{});
    out.sha256 = fields.digest("sha256");
    return fields.finish(out);
}

QString alertIdOf(const QString &findingKey)
{
    const QByteArray bits = QByteArray::fromHex(findingKey.toLatin1());
    return findingKey.size() == 32 && bits.size() == 16 ? base::ulidOf(bits) : QString();
}

} // namespace intelligence
