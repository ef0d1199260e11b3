#include "desk/demo/scans.h"

#include "desk/demo/repositories.h"
#include "desk/demo/weaknesses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace desk {

namespace {

constexpr int scannedServices = 60;
constexpr int servicesWithTemplates = 31;
constexpr int everyday = 2; // weaknesses from here on may be anywhere

QByteArray compactLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString severityOf(const Weakness &weakness)
{
    if (weakness.cvss == 0)
        return weakness.fixed[0] == '\0' && qstrncmp(weakness.id, "MAL", 3) == 0 ? QStringLiteral("CRITICAL")
                                                                                 : QStringLiteral("LOW");
    return weakness.cvss >= 90 ? QStringLiteral("CRITICAL")
        : weakness.cvss >= 70  ? QStringLiteral("HIGH")
                               : QStringLiteral("MEDIUM");
}

QJsonObject vulnerability(const Weakness &weakness)
{
    const QString id = QString::fromLatin1(weakness.id), package = QString::fromLatin1(weakness.package);
    QJsonObject row{{QStringLiteral("VulnerabilityID"), id},
                    {QStringLiteral("PkgName"), package},
                    {QStringLiteral("InstalledVersion"), QString::fromLatin1(weakness.installed)},
                    {QStringLiteral("Severity"), severityOf(weakness)},
                    {QStringLiteral("SeveritySource"), QStringLiteral("nvd")},
                    {QStringLiteral("PrimaryURL"), QStringLiteral("https://avd.example/nvd/") + id.toLower()},
                    {QStringLiteral("Title"), QString::fromUtf8(weakness.title)},
                    {QStringLiteral("Description"),
                     QString::fromUtf8(weakness.title)
                         + QStringLiteral(". Whoever can hand the affected function input "
                                          "of their choice may use it.")}};
    if (weakness.fixed[0] != '\0') {
        row.insert(QStringLiteral("FixedVersion"), QString::fromLatin1(weakness.fixed));
        row.insert(QStringLiteral("Status"), QStringLiteral("fixed"));
    } else {
        row.insert(QStringLiteral("Status"), QStringLiteral("affected"));
    }
    if (weakness.cvss > 0)
        row.insert(QStringLiteral("CVSS"),
                   QJsonObject{{QStringLiteral("nvd"),
                                QJsonObject{{QStringLiteral("V3Score"), weakness.cvss / 10.0},
                                            {QStringLiteral("V3Vector"),
                                             QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")}}}});
    return row;
}

/// What Trivy calls the place where packages of an ecosystem are written down.
QString targetOf(const QString &ecosystem)
{
    if (ecosystem == QLatin1String("npm"))
        return QStringLiteral("package-lock.json");
    if (ecosystem == QLatin1String("gomod"))
        return QStringLiteral("go.mod");
    if (ecosystem == QLatin1String("pom"))
        return QStringLiteral("pom.xml");
    return ecosystem == QLatin1String("pip") ? QStringLiteral("requirements.txt") : QStringLiteral("debian 12.8");
}

QJsonObject forgottenToken()
{
    return {{QStringLiteral("Target"), QStringLiteral("scripts/load-test.sh")},
            {QStringLiteral("Class"), QStringLiteral("secret")},
            {QStringLiteral("Secrets"),
             QJsonArray{QJsonObject{{QStringLiteral("RuleID"), QStringLiteral("github-pat")},
                                    {QStringLiteral("Category"), QStringLiteral("GitHub")},
                                    {QStringLiteral("Severity"), QStringLiteral("CRITICAL")},
                                    {QStringLiteral("Title"), QStringLiteral("GitHub Personal Access Token")},
                                    {QStringLiteral("StartLine"), 14},
                                    {QStringLiteral("Match"), QStringLiteral("TOKEN=****************")}}}}};
}

QJsonObject rootUser()
{
    return {{QStringLiteral("Target"), QStringLiteral("Dockerfile")},
            {QStringLiteral("Class"), QStringLiteral("config")},
            {QStringLiteral("Type"), QStringLiteral("dockerfile")},
            {QStringLiteral("Misconfigurations"),
             QJsonArray{QJsonObject{
                 {QStringLiteral("ID"), QStringLiteral("DS002")},
                 {QStringLiteral("AVDID"), QStringLiteral("AVD-DS-0002")},
                 {QStringLiteral("Title"), QStringLiteral("Image user should not be 'root'")},
                 {QStringLiteral("Message"), QStringLiteral("Specify at least 1 USER command in Dockerfile")},
                 {QStringLiteral("Resolution"), QStringLiteral("Add 'USER <non root user name>' to the Dockerfile")},
                 {QStringLiteral("Severity"), QStringLiteral("HIGH")},
                 {QStringLiteral("PrimaryURL"), QStringLiteral("https://avd.example/misconfig/ds002")},
                 {QStringLiteral("Status"), QStringLiteral("FAIL")}}}}};
}

/// The weaknesses of one service in one of the two nights, always the same ones.
QList<Weakness> weaknessesOf(int service, const QByteArray &repository, bool lastNight)
{
    std::mt19937 random(unsigned(service) + 1);
    QList<Weakness> here;
    if (service < servicesWithTemplates)
        here.append(weaknesses().at(0));
    if (lastNight && affectedRepositoryNames().contains(repository))
        here.append(weaknesses().at(1));
    for (int i = everyday; i < weaknesses().size(); ++i) {
        const unsigned throwOf = random() % 100;
        // A few were mended between the two nights.
        if (throwOf < 22 && (!lastNight || throwOf >= 3))
            here.append(weaknesses().at(i));
    }
    return here;
}

QJsonObject report(int service, const QByteArray &repository, base::Instant at, bool lastNight)
{
    QMap<QString, QJsonArray> byEcosystem{{QStringLiteral("npm"), {}}, {QStringLiteral("debian"), {}}};
    for (const Weakness &weakness : weaknessesOf(service, repository, lastNight))
        byEcosystem[QString::fromLatin1(weakness.ecosystem)].append(vulnerability(weakness));
    QJsonArray results;
    for (auto one = byEcosystem.cbegin(); one != byEcosystem.cend(); ++one)
        results.append(QJsonObject{
            {QStringLiteral("Target"), targetOf(one.key())},
            {QStringLiteral("Class"),
             one.key() == QLatin1String("debian") ? QStringLiteral("os-pkgs") : QStringLiteral("lang-pkgs")},
            {QStringLiteral("Type"), one.key()},
            {QStringLiteral("Vulnerabilities"), one.value()}});
    if (service % 9 == 4)
        results.append(rootUser());
    if (service == 7)
        results.append(forgottenToken());
    const QString url = QStringLiteral("https://github.example/") + QString::fromLatin1(repository);
    return {{QStringLiteral("SchemaVersion"), 2},
            {QStringLiteral("CreatedAt"), base::rfc3339(at)},
            {QStringLiteral("ArtifactName"), url},
            {QStringLiteral("ArtifactType"), QStringLiteral("repository")},
            {QStringLiteral("Metadata"), QJsonObject{{QStringLiteral("RepoURL"), url}}},
            {QStringLiteral("Results"), results}};
}

struct CodeRule
{
    const char *id;
    const char *title;
    const char *score;
    const char *path;
};
constexpr CodeRule codeRules[] = {
    {"js/sql-injection", "Database query built from user-controlled sources", "8.8", "src/db/orders.js"},
    {"js/path-injection", "Uncontrolled data used in path expression", "7.5", "src/files/download.js"},
    {"js/xss-through-dom", "DOM text reinterpreted as HTML", "6.1", "src/ui/banner.js"},
    {"actions/code-injection/critical", "Code injection", "9.3", ".github/workflows/comment.yml"},
    {"js/clear-text-logging", "Clear-text logging of sensitive information", "7.5", "src/auth/login.js"},
};

QJsonObject codeLog(int service, const QByteArray &repository, base::Instant at)
{
    std::mt19937 random(unsigned(service) + 100);
    QJsonArray rules, results;
    for (const CodeRule &rule : codeRules) {
        const QString id = QString::fromLatin1(rule.id);
        rules.append(QJsonObject{
            {QStringLiteral("id"), id},
            {QStringLiteral("shortDescription"),
             QJsonObject{{QStringLiteral("text"), QString::fromLatin1(rule.title)}}},
            {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), QStringLiteral("error")}}},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("tags"), QJsonArray{QStringLiteral("security")}},
                         {QStringLiteral("security-severity"), QString::fromLatin1(rule.score)}}}});
        if (random() % 3 != 0)
            continue;
        const int start = 10 + int(random() % 200);
        const QJsonObject physical{
            {QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), QString::fromLatin1(rule.path)}}},
            {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), start}}}};
        results.append(QJsonObject{
            {QStringLiteral("ruleId"), id},
            {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), QString::fromLatin1(rule.title)}}},
            {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), physical}}}},
            {QStringLiteral("partialFingerprints"),
             QJsonObject{{QStringLiteral("primaryLocationLineHash"),
                          QStringLiteral("%1:1").arg(random(), 8, 16, QLatin1Char('0'))}}}});
    }
    const QJsonObject run{
        {QStringLiteral("tool"),
         QJsonObject{{QStringLiteral("driver"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("CodeQL")},
                                  {QStringLiteral("semanticVersion"), QStringLiteral("2.20.1")},
                                  {QStringLiteral("rules"), rules}}}}},
        {QStringLiteral("automationDetails"),
         QJsonObject{{QStringLiteral("id"), QStringLiteral("/language:javascript/")}}},
        {QStringLiteral("invocations"),
         QJsonArray{QJsonObject{{QStringLiteral("executionSuccessful"), true},
                                {QStringLiteral("endTimeUtc"), base::rfc3339(at)}}}},
        {QStringLiteral("versionControlProvenance"),
         QJsonArray{QJsonObject{{QStringLiteral("repositoryUri"),
                                 QStringLiteral("https://github.example/") + QString::fromLatin1(repository)}}}},
        {QStringLiteral("results"), results}};
    return {{QStringLiteral("version"), QStringLiteral("2.1.0")}, {QStringLiteral("runs"), QJsonArray{run}}};
}

/// Those that pulled left-padder first, for somebody will look there.
QByteArray scannedRepository(int service)
{
    const QList<QByteArray> &affected = affectedRepositoryNames();
    return service < affected.size() ? affected.at(service) : repositoryName(service * 17);
}

} // namespace

void tellTrivyReports(base::Instant now, const TakeRow &take)
{
    using namespace std::chrono_literals;
    for (const bool lastNight : {false, true}) {
        base::Instant at = now - (lastNight ? 2h : 26h);
        for (int service = 0; service < scannedServices; ++service, at += 11s) {
            if (!take(compactLine(report(service, scannedRepository(service), at, lastNight))))
                return;
        }
    }
}

void tellCodeScanning(base::Instant now, const TakeRow &take)
{
    using namespace std::chrono_literals;
    base::Instant at = now - 14h;
    for (int service = 0; service < scannedServices; service += 4, at += 7min) {
        if (!take(compactLine(codeLog(service, scannedRepository(service), at))))
            return;
    }
}

} // namespace desk
