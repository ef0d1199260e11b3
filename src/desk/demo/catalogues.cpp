#include "desk/demo/catalogues.h"

#include "desk/demo/weaknesses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <random>

namespace desk {

namespace {

constexpr int otherScores = 3000;

QByteArray compactDocument(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject exploited(const QString &cve, const QString &product, const QString &added, const QString &due, bool ransom)
{
    return {
        {QStringLiteral("cveID"), cve},
        {QStringLiteral("vendorProject"), QStringLiteral("Example")},
        {QStringLiteral("product"), product},
        {QStringLiteral("vulnerabilityName"), QStringLiteral("Example %1 Code Execution Vulnerability").arg(product)},
        {QStringLiteral("dateAdded"), added},
        {QStringLiteral("shortDescription"),
         QStringLiteral("%1 lets an attacker who is not signed in run code.").arg(product)},
        {QStringLiteral("requiredAction"), QStringLiteral("Apply mitigations per vendor instructions.")},
        {QStringLiteral("dueDate"), due},
        {QStringLiteral("knownRansomwareCampaignUse"), ransom ? QStringLiteral("Known") : QStringLiteral("Unknown")},
        {QStringLiteral("notes"), QStringLiteral("https://nvd.example/vuln/detail/") + cve},
        {QStringLiteral("cwes"), QJsonArray{QStringLiteral("CWE-94")}}};
}

QJsonObject stix(const char *type, const char *number, const char *changed)
{
    return {
        {QStringLiteral("type"), QString::fromLatin1(type)},
        {QStringLiteral("spec_version"), QStringLiteral("2.1")},
        {QStringLiteral("id"),
         QStringLiteral("%1--0d5a4f3e-71a2-4c59-9a6b-0000000000%2").arg(QLatin1String(type), QLatin1String(number))},
        {QStringLiteral("created"), QString::fromLatin1(changed)},
        {QStringLiteral("modified"), QString::fromLatin1(changed)}};
}

QJsonObject indicator(const char *number, const char *name, const char *pattern)
{
    QJsonObject object = stix("indicator", number, "2025-01-15T02:40:00.000Z");
    object.insert(QStringLiteral("name"), QString::fromUtf8(name));
    object.insert(QStringLiteral("indicator_types"), QJsonArray{QStringLiteral("malicious-activity")});
    object.insert(QStringLiteral("pattern"), QString::fromUtf8(pattern));
    object.insert(QStringLiteral("pattern_type"), QStringLiteral("stix"));
    object.insert(QStringLiteral("valid_from"), QStringLiteral("2025-01-14T00:00:00Z"));
    object.insert(QStringLiteral("confidence"), 80);
    object.insert(QStringLiteral("created_by_ref"), stix("identity", "01", "")[QStringLiteral("id")]);
    return object;
}

QJsonObject named(QJsonObject object, const char *name)
{
    object.insert(QStringLiteral("name"), QString::fromUtf8(name));
    return object;
}

} // namespace

void tellKnownExploited(base::Instant now, const TakeRow &take)
{
    QJsonArray entries;
    for (const Weakness &weakness : weaknesses()) {
        if (weakness.exploited)
            entries.append(exploited(QString::fromLatin1(weakness.id), QString::fromLatin1(weakness.package),
                                     QStringLiteral("2025-01-13"), QStringLiteral("2025-02-03"), false));
    }
    for (int i = 0; i < 40; ++i) {
        const QString month = QStringLiteral("2024-%1-%2").arg(1 + i % 12, 2, 10, QLatin1Char('0'));
        entries.append(exploited(QStringLiteral("CVE-2024-%1").arg(92000 + i * 37),
                                 QStringLiteral("Gateway %1").arg(i + 1), month.arg(QStringLiteral("08")),
                                 month.arg(QStringLiteral("28")), i % 5 == 0));
    }
    take(compactDocument({{QStringLiteral("title"), QStringLiteral("Catalog of Known Exploited Vulnerabilities")},
                          {QStringLiteral("catalogVersion"), QStringLiteral("2025.01.14")},
                          {QStringLiteral("dateReleased"), base::rfc3339(now - std::chrono::hours(12))},
                          {QStringLiteral("count"), entries.size()},
                          {QStringLiteral("vulnerabilities"), entries}}));
}

void tellExploitScores(base::Instant now, const TakeRow &take)
{
    std::map<QByteArray, int> scores;
    for (const Weakness &weakness : weaknesses()) {
        if (weakness.score > 0)
            scores[weakness.id] = weakness.score;
    }
    std::mt19937 random(11);
    for (int i = 0; i < otherScores; ++i) // most are hardly ever exploited
        scores["CVE-2024-" + QByteArray::number(93000 + i * 3)] =
            int(random() % 50 ? random() % 3000 : random() % 900000);
    const QByteArray day = base::dayText(now).toLatin1();
    if (!take("#model_version:v2023.03.01,score_date:" + day + "T00:00:00+0000") || !take("cve,epss,percentile"))
        return;
    for (const auto &[cve, score] : scores) {
        const double value = score / 1e6;
        const double percentile = 1.0 - (1.0 - value) * (1.0 - value) * 0.9;
        if (!take(cve + ',' + QByteArray::number(value, 'f', 5) + ',' + QByteArray::number(percentile, 'f', 5)))
            return;
    }
}

void tellThreatIndicators(base::Instant now, const TakeRow &take)
{
    Q_UNUSED(now)
    QJsonObject indicates = stix("relationship", "20", "2025-01-15T02:40:00.000Z");
    indicates.insert(QStringLiteral("relationship_type"), QStringLiteral("indicates"));
    indicates.insert(QStringLiteral("source_ref"), stix("indicator", "10", "")[QStringLiteral("id")]);
    indicates.insert(QStringLiteral("target_ref"), stix("malware", "02", "")[QStringLiteral("id")]);
    take(compactDocument(
        {{QStringLiteral("type"), QStringLiteral("bundle")},
         {QStringLiteral("id"), QStringLiteral("bundle--0d5a4f3e-71a2-4c59-9a6b-000000000099")},
         {QStringLiteral("objects"),
          QJsonArray{named(stix("identity", "01", "2024-01-01T00:00:00.000Z"), "Example CERT"),
                     named(stix("malware", "02", "2025-01-15T02:00:00.000Z"), "PadderStealer"), indicates,
                     indicator("10", "Where PadderStealer sends what it read",
                               "[domain-name:value = 'x.example' OR url:value = 'https://x.example/c']"),
                     indicator("11", "Servers behind it", "[ipv4-addr:value IN ('198.51.100.23', '203.0.113.0/24')]"),
                     indicator("12", "The release's archive",
                               "[file:hashes.'SHA-256' = "
                               "'9f2c1d7e5b8a4c3f6e0d9b8a7c6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f']"),
                     indicator("13", "How it behaves",
                               "[process:command_line MATCHES 'node .*postinstall.*'] FOLLOWEDBY "
                               "[domain-name:value = 'x.example'] WITHIN 60 SECONDS")}}}));
}

} // namespace desk
