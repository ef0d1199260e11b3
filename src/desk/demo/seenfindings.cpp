#include "desk/demo/seenfindings.h"

#include "base/hash.h"
#include "desk/demo/catalogues.h"
#include "domain/intelligence/exploited.h"
#include "domain/intelligence/exploitscore.h"
#include "feeds/epss/epssscores.h"
#include "feeds/kev/kevcatalogue.h"
#include "feeds/sarif/sariffile.h"
#include "feeds/trivy/trivyreport.h"

#include <QBuffer>
#include <QDateTime>
#include <QHash>

namespace desk {

using namespace intelligence;

namespace {

/// A file as the demo's exports write it.
QByteArray writtenBy(const std::function<void(const TakeRow &)> &tell)
{
    QByteArray out;
    tell([&](const QByteArray &row) {
        out += row + '\n';
        return true;
    });
    return out;
}

base::Instant morningOf(QDate day)
{
    return base::instant(day.startOfDay(Qt::UTC).toSecsSinceEpoch() * 1000000);
}

} // namespace

base::Result<SeenFindings> SeenFindings::at(base::Instant now)
{
    SeenFindings out;
    if (const base::Done read = out.readScans(now); !read)
        return read.error();
    if (const base::Done read = out.readCatalogues(now); !read)
        return read.error();
    return out;
}

base::Done SeenFindings::readScans(base::Instant now)
{
    QHash<QString, qsizetype> known;
    const auto take = [&](const QByteArray &file) {
        return [this, &known, hash = base::sha256(file)](const feeds::ScanReport &report, qint64) {
            for (const Finding &finding : report.findings) {
                if (known.contains(finding.key)) // a later report: the tool saw it before
                    continue;
                known.insert(finding.key, m_all.size());
                AlertFacts facts = factsOf(finding, report.at.value_or(base::Instant{}));
                facts.sha256 = hash;
                m_all.append(facts);
            }
            return true;
        };
    };
    QByteArray trivy = writtenBy([now](const TakeRow &row) { tellTrivyReports(now, row); });
    QBuffer device(&trivy);
    device.open(QIODevice::ReadOnly);
    const auto read = feeds::readTrivy(device, QStringLiteral("trivy"), {}, take(trivy));
    if (!read)
        return read.error();
    QByteArray sarif = writtenBy([now](const TakeRow &row) { tellCodeScanning(now, row); });
    QBuffer other(&sarif);
    other.open(QIODevice::ReadOnly);
    const auto scanned = feeds::readSarif(other, QStringLiteral("sarif"), {}, take(sarif));
    return scanned ? base::done() : base::Done(scanned.error());
}

base::Done SeenFindings::readCatalogues(base::Instant now)
{
    QByteArray catalogue = writtenBy([now](const TakeRow &row) { tellKnownExploited(now, row); });
    QBuffer device(&catalogue);
    device.open(QIODevice::ReadOnly);
    QHash<QString, Exploited> listed;
    base::Instant asOf{};
    const auto read = feeds::readKevJson(device, QStringLiteral("kev"), [&](const feeds::KevCatalogue &one, qint64) {
        asOf = one.asOf;
        for (const Exploited &entry : one.entries)
            listed.insert(entry.cve.text(), entry);
        return true;
    });
    if (!read)
        return read.error();
    QByteArray table = writtenBy([now](const TakeRow &row) { tellExploitScores(now, row); });
    QBuffer rows(&table);
    rows.open(QIODevice::ReadOnly);
    QHash<QString, ExploitScore> scores;
    const auto scored = feeds::readEpss(rows, QStringLiteral("epss"),
                                        [&](const feeds::EpssHead &, const QList<ExploitScore> &batch, qint64) {
                                            for (const ExploitScore &score : batch)
                                                scores.insert(score.cve.text(), score);
                                            return true;
                                        });
    if (!scored)
        return scored.error();
    for (AlertFacts &facts : m_all) {
        const bool numbered = Cve::from(facts.rule).has_value();
        facts.listing = listed.contains(facts.rule) ? Listing::Listed
            : numbered                              ? Listing::NotListed
                                                    : Listing::Unknown;
        if (numbered)
            facts.catalogueAsOf = asOf;
        if (const auto entry = listed.constFind(facts.rule); entry != listed.constEnd())
            facts.listed = morningOf(entry->added);
        if (const auto score = scores.constFind(facts.rule); score != scores.constEnd()) {
            facts.score = score->score;
            facts.scoreDay = morningOf(score->day);
        }
    }
    return base::done();
}

std::optional<AlertFacts> SeenFindings::facts(const char *rule, const char *repository, base::Instant noted) const
{
    for (const AlertFacts &one : m_all) {
        const bool there = repository[0] == '\0' || one.repository == QLatin1String(repository);
        if (one.rule != QLatin1String(rule) || !there || one.firstSeen > noted)
            continue;
        AlertFacts out = one;
        out.noted = noted;
        return out;
    }
    return {};
}

AlertFacts dependabotFacts(const char *rule, const char *package, const char *installed, const char *fixed,
                           const char *repository, const char *title, std::optional<int> cvss, std::optional<int> score,
                           base::Instant seen)
{
    Finding finding;
    finding.scan = {
        QStringLiteral("dependabot"), QStringLiteral("Dependabot"), {}, QString::fromLatin1(repository), {}};
    finding.rule = QString::fromLatin1(rule);
    finding.package = QString::fromLatin1(package);
    finding.ecosystem = QStringLiteral("npm");
    finding.installed = QString::fromLatin1(installed);
    finding.fixed = QString::fromLatin1(fixed);
    finding.target = QStringLiteral("package-lock.json");
    finding.title = QString::fromUtf8(title);
    finding.cvss = cvss;
    finding.severity = cvss ? severityOfScore(*cvss) : Severity::Unknown;
    finding.key = findingKey(finding);
    AlertFacts out = factsOf(finding, seen);
    out.listing = Listing::NotListed;
    out.catalogueAsOf = seen - std::chrono::hours(9);
    out.score = score;
    if (score)
        out.scoreDay = seen - std::chrono::hours(9);
    out.sha256 = base::sha256(finding.key.toLatin1());
    return out;
}

} // namespace desk
