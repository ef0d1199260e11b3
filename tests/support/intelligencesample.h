#pragma once

#include "store/intelligence/exploitedintake.h"
#include "store/intelligence/findingintake.h"
#include "store/intelligence/findings.h"
#include "store/intelligence/scoreintake.h"
#include "store/intelligence/threatintake.h"
#include "store/sqlite/migrator.h"

#include <random>

/// A mirror in memory, and reports to fill it with.
namespace intelligencesample {

using namespace intelligence;
using namespace std::chrono_literals;
using store::Database;

inline const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));

inline Database fresh()
{
    auto database = Database::open({}, Database::Mode::Memory);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        qFatal("no mirror");
    return *std::move(database);
}

inline store::FeedFile fileOf(const QString &format, int number, base::Instant readAt = start)
{
    return {format, QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0')),
            QStringLiteral("%1-%2.json").arg(format).arg(number), readAt};
}

inline Scan scanOf(const QString &repository = QStringLiteral("acme/web"))
{
    return {QStringLiteral("trivy"), QStringLiteral("Trivy"), QString(), repository, QStringLiteral("vulnerability")};
}

inline Finding findingOf(const QString &rule, const QString &package, Severity severity = Severity::High,
                         const Scan &scan = scanOf())
{
    Finding out;
    out.scan = scan;
    out.rule = rule;
    out.cve = Cve::from(rule);
    out.package = package;
    out.ecosystem = QStringLiteral("npm");
    out.installed = QStringLiteral("1.0.0");
    out.target = QStringLiteral("package-lock.json");
    out.severity = severity;
    out.severitySaid = QString(severityName(severity)).toUpper();
    out.title = package + QStringLiteral(": something is wrong");
    out.key = findingKey(out);
    return out;
}

/// Takes one report in, whole.
inline store::FindingTally report(Database &mirror, int number, base::Instant at, const QList<Finding> &findings,
                                  const QList<Scan> &scans = {scanOf()}, bool complete = true)
{
    store::FindingIntake intake(mirror, fileOf(QStringLiteral("trivy"), number, at));
    const base::Done added = intake.add(findings, at);
    const base::Done ended = added ? intake.endReport(scans, at, complete) : added;
    const base::Done finished = ended ? intake.finish({.asOf = at}) : ended;
    if (!finished)
        qFatal("%s", qPrintable(finished.error().text()));
    return intake.tally();
}

inline void scores(Database &mirror, int number, QDate day, const QList<std::pair<QString, int>> &values)
{
    QList<ExploitScore> all;
    for (const auto &[cve, score] : values)
        all.append({Cve::from(cve).value(), score, score, day});
    store::ScoreIntake intake(mirror, fileOf(QStringLiteral("epss"), number));
    if (!intake.add(all) || !intake.finish({.asOf = start}))
        qFatal("no scores");
}

inline Exploited exploitedOf(const QString &cve, QDate added = QDate(2025, 1, 10))
{
    return {.cve = Cve::from(cve).value(),
            .vendor = QStringLiteral("Example"),
            .product = QStringLiteral("Gateway"),
            .name = QStringLiteral("Example Gateway Command Injection"),
            .added = added,
            .due = added.addDays(21)};
}

/// A catalogue; a whole one has a version.
inline store::ExploitTally catalogue(Database &mirror, int number, base::Instant asOf, const QStringList &cves,
                                     const QString &version = QStringLiteral("2025.01.15"))
{
    QList<Exploited> all;
    for (const QString &cve : cves)
        all.append(exploitedOf(cve));
    store::ExploitedIntake intake(mirror, fileOf(QStringLiteral("kev"), number));
    if (!intake.add(all, asOf) || !intake.finish({.version = version, .asOf = asOf}))
        qFatal("no catalogue");
    return intake.tally();
}

inline QStringList rulesOf(const base::Result<QList<store::FindingRow>> &rows)
{
    if (!rows)
        return {rows.error().text()};
    QStringList rules;
    for (const store::FindingRow &row : *rows)
        rules.append(row.finding.rule);
    return rules;
}

} // namespace intelligencesample
