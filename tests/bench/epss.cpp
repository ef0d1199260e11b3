// 1: a day of exploit prediction scores taken in, beside `sqlite3 .import` of the same file into a table with the
// same key; again for the next day; and how long a page of findings takes that the scores have ranked.
#include "feeds/epss/epssscores.h"
#include "figures.h"
#include "store/intelligence/findingintake.h"
#include "store/intelligence/findings.h"
#include "store/intelligence/scoreintake.h"
#include "store/sqlite/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace {

using intelligence::ExploitScore;

constexpr int findingRows = 50'000;

QByteArray cveOf(qint64 row)
{
    return "CVE-" + QByteArray::number(2002 + row / 11'000) + '-' + QByteArray::number(1000 + row % 11'000);
}

void writeScores(const QString &path, qint64 rows, const QByteArray &day)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("the scores cannot be written"));
    std::mt19937 random(7);
    file.write("#model_version:v2025.03.14,score_date:" + day + "T00:00:00Z\ncve,epss,percentile\n");
    for (qint64 row = 0; row < rows; ++row)
        file.write(cveOf(row) + ",0." + QByteArray::number(10000 + random() % 90000) + ",0."
                   + QByteArray::number(10000 + random() % 90000) + '\n');
}

store::Database mirrorAt(const QString &path)
{
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite, store::Durability::Normal);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        giveUp(QStringLiteral("the mirror cannot be made"));
    return *std::move(database);
}

store::FeedFile fileOf(int number)
{
    return {QStringLiteral("epss"), QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0')),
            QStringLiteral("epss.csv"), base::instant(0)};
}

/// Milliseconds to read the file twice, as an import does, and to write it.
double takeScores(store::Database &mirror, const QString &path, int number)
{
    return millisecondsOf([&] {
        const feeds::TakeScores look = [](const feeds::EpssHead &, const QList<ExploitScore> &, qint64) {
            return true;
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !feeds::readEpss(file, path, look) || !file.seek(0))
            giveUp(QStringLiteral("the scores cannot be read"));
        store::ScoreIntake intake(mirror, fileOf(number));
        const auto take = [&](const feeds::EpssHead &, const QList<ExploitScore> &scores, qint64) {
            return intake.add(scores).ok();
        };
        if (!feeds::readEpss(file, path, take) || !intake.finish({}) || !mirror.checkpoint())
            giveUp(QStringLiteral("the scores cannot be written"));
    });
}

/// The shell's own import into a table with the same key; 0 without the shell.
double shellImport(const QString &csv, const QString &database)
{
    QProcess shell;
    const double ms = millisecondsOf([&] {
        shell.start(QStringLiteral("sqlite3"), {database});
        shell.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                    "CREATE TABLE score (cve TEXT PRIMARY KEY, epss REAL, percentile REAL) WITHOUT ROWID;\n"
                    ".import --csv --skip 2 "
                    + csv.toUtf8() + " score\n");
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
    });
    return shell.exitStatus() == QProcess::NormalExit && shell.error() != QProcess::FailedToStart ? ms : 0;
}

void addFindings(store::Database &mirror, qint64 scored)
{
    std::mt19937 random(3);
    QList<intelligence::Finding> findings;
    const intelligence::Scan scan{QStringLiteral("trivy"), QStringLiteral("Trivy"), {}, QStringLiteral("acme/web"), {}};
    for (int i = 0; i < findingRows; ++i) {
        intelligence::Finding finding;
        finding.scan = scan;
        finding.rule = QString::fromLatin1(cveOf(qint64(random() % unsigned(scored))));
        finding.cve = intelligence::Cve::from(finding.rule);
        finding.package = QStringLiteral("package-%1").arg(i);
        finding.severity = intelligence::Severity(random() % 5);
        finding.key = findingKey(finding);
        findings.append(finding);
    }
    store::FeedFile file = fileOf(900);
    file.format = QStringLiteral("trivy");
    store::FindingIntake intake(mirror, file);
    const bool done = intake.add(findings, base::instant(0)).ok() && intake.endReport({scan}, base::instant(0), true)
        && intake.finish({});
    if (!done)
        giveUp(QStringLiteral("the findings cannot be written"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 250'000);
    const qint64 rows = figures.rows();
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.csv")),
                  next = folder.filePath(QStringLiteral("next.csv"));
    writeScores(first, rows, "2025-01-14");
    writeScores(next, rows, "2025-01-15");
    store::Database mirror = mirrorAt(folder.filePath(QStringLiteral("mirror.db")));
    const double before = residentMegabytes();
    const double ours = takeScores(mirror, first, 1);
    figures.note(1, QStringLiteral("a day of exploit scores taken in"), double(rows) / ours * 1000,
                 QStringLiteral("rows/s"));
    figures.atMost(2, QStringLiteral("memory grown while taking scores in"), residentMegabytes() - before, 100,
                   QStringLiteral("MB"));
    if (const double shell = shellImport(first, folder.filePath(QStringLiteral("shell.db"))); shell > 0) {
        figures.note(1, QStringLiteral("sqlite3 .import of the same file"), double(rows) / shell * 1000,
                     QStringLiteral("rows/s"));
        figures.atLeast(1, QStringLiteral("scores taken in / .import"), shell / ours, 0.9, QStringLiteral("x"));
    }
    const double findings = millisecondsOf([&] { addFindings(mirror, rows); });
    figures.note(1, QStringLiteral("findings of a report taken in and ranked"), findingRows / findings * 1000,
                 QStringLiteral("rows/s"));
    const double again = takeScores(mirror, next, 2);
    figures.note(1, QStringLiteral("the next day's scores, 50,000 findings ranked again"), again, QStringLiteral("ms"));
    const double page = millisecondsOf([&] {
        const auto rowsOfPage = store::findings(mirror, {.standing = {}, .pressing = true});
        if (!rowsOfPage || rowsOfPage->isEmpty())
            giveUp(QStringLiteral("there are no findings"));
    });
    figures.atMost(5, QStringLiteral("a page of 200 findings by urgency"), page, 16, QStringLiteral("ms"));
    return figures.print();
}
