#include "feeds/epss/epssscores.h"
#include "feeds/kev/kevcatalogue.h"
#include "feeds/sarif/sariffile.h"
#include "feeds/stix/stixbundle.h"
#include "feeds/trivy/trivyreport.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <random>

using namespace feeds;
using namespace feedfiles;

namespace {

/// What a reader made of a file: how many things it took, and how many it refused; -1 when it refused the file.
struct Made
{
    qint64 taken = 0;
    qint64 refused = 0;
    QString error;
};

using Reader = std::function<base::Result<FileReading>(QIODevice &file, qint64 &taken)>;

struct Format
{
    const char *name;
    QStringList samples;
    Reader read;
};

QList<Format> formats()
{
    const auto scans = [](auto read) {
        return [read](QIODevice &file, qint64 &taken) {
            return read(file, QStringLiteral("f"), ScanOptions{}, [&](const ScanReport &report, qint64) {
                taken += report.findings.size();
                return true;
            });
        };
    };
    return {
        {"trivy",
         {u"trivy/image.json"_qs, u"trivy/filesystem.json"_qs, u"trivy/repositories.jsonl"_qs, u"trivy/odd.json"_qs},
         scans(readTrivy)},
        {"sarif", {u"sarif/code-scanning.sarif"_qs, u"sarif/scanners.sarif"_qs}, scans(readSarif)},
        {"kev",
         {u"kev/known_exploited_vulnerabilities.json"_qs},
         [](QIODevice &file, qint64 &taken) {
             return readKevJson(file, u"f"_qs, [&](const KevCatalogue &catalogue, qint64) {
                 taken += catalogue.entries.size();
                 return true;
             });
         }},
        {"epss",
         {u"epss/epss_scores-2025-01-14.csv"_qs, u"epss/epss_scores-2025-01-14.csv.gz"_qs},
         [](QIODevice &file, qint64 &taken) {
             return readEpss(file, u"f"_qs,
                             [&](const EpssHead &, const QList<intelligence::ExploitScore> &scores, qint64) {
                                 taken += scores.size();
                                 return true;
                             });
         }},
        {"stix", {u"stix/bundle.json"_qs}, [](QIODevice &file, qint64 &taken) {
             return readStix(file, u"f"_qs, [&](const StixBundle &bundle, qint64) {
                 taken += bundle.indicators.size() + bundle.others.size();
                 return true;
             });
         }}};
}

Made make(const Format &format, const QByteArray &bytes)
{
    Made made;
    Bytes file(bytes);
    const base::Result<FileReading> outcome = format.read(file, made.taken);
    made.refused = outcome ? outcome->refused : -1;
    if (!outcome)
        made.error = outcome.error().text();
    return made;
}

const Format &formatNamed(const QString &name)
{
    static const QList<Format> all = formats();
    return *std::find_if(all.begin(), all.end(), [&](const Format &one) { return name == QLatin1String(one.name); });
}

} // namespace

/// Every reader of what people bring, and files that were made to hurt it.
class TstHostileFiles : public QObject
{
    Q_OBJECT

    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : formats())
            QTest::newRow(format.name) << QString::fromLatin1(format.name);
    }

private Q_SLOTS:
    void a_file_cut_anywhere_is_taken_for_no_more_than_it_is_data() { addFormats(); }
    void a_file_cut_anywhere_is_taken_for_no_more_than_it_is()
    {
        QFETCH(QString, format);
        const Format &reader = formatNamed(format);
        for (const QString &path : reader.samples) {
            const QByteArray whole = sample(path);
            const Made all = make(reader, whole);
            QVERIFY2(all.taken > 0, qPrintable(path + u": "_qs + all.error));
            for (int part = 0; part < 50; ++part) {
                const QByteArray cut = whole.left(whole.size() * part / 50);
                const Made made = make(reader, cut);
                QVERIFY2(made.taken <= all.taken, qPrintable(path));
                // Something is said: of a document nothing is taken, of rows the last one is refused.
                const bool cutBetweenRows = cut.endsWith('\n') && (format == u"epss"_qs || path.endsWith(u"jsonl"_qs));
                QVERIFY2(made.refused != 0 || cutBetweenRows,
                         qPrintable(u"%1 cut at %2 passes for whole"_qs.arg(path).arg(part)));
                if (format != u"epss"_qs && !path.endsWith(u"jsonl"_qs))
                    QCOMPARE(made.taken, 0);
            }
        }
    }

    void random_changes_never_hurt_data() { addFormats(); }
    void random_changes_never_hurt()
    {
        QFETCH(QString, format);
        const Format &reader = formatNamed(format);
        std::mt19937 random(20250115);
        const auto below = [&](qsizetype most) { return qsizetype(random() % size_t(most)); };
        static constexpr std::array pieces{"{",     "}",         "[",        "]",    "\"",
                                           ":",     ",",         "null",     "true", "-1",
                                           "1e999", "\\u0000",   "\xff\xfe", "\\",   "99999999999999999999",
                                           "\n",    "{}",        "[]",       "\"\"", "0.5",
                                           "'",     "CVE-2024-1"};
        qint64 read = 0, refused = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = sample(reader.samples.at(below(reader.samples.size())));
            for (qsizetype changes = 1 + below(6); changes > 0; --changes) {
                const qsizetype at = below(bytes.size());
                switch (below(5)) {
                case 0:
                    bytes[at] = char(below(256));
                    break;
                case 1:
                    bytes.insert(at, pieces.at(size_t(below(qsizetype(pieces.size())))));
                    break;
                case 2:
                    bytes.remove(at, 1 + below(40));
                    break;
                case 3: // a stretch once more
                    bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
                    break;
                default: { // a value for another
                    const qsizetype colon = bytes.indexOf(": ", at);
                    const qsizetype end = bytes.indexOf(',', colon);
                    if (colon > 0 && end > colon)
                        bytes.replace(colon + 2, end - colon - 2, pieces.at(size_t(below(qsizetype(pieces.size())))));
                }
                }
                if (bytes.isEmpty())
                    bytes = "{";
            }
            const Made made = make(reader, bytes);
            read += made.taken;
            refused += made.refused != 0;
            QVERIFY(made.refused >= 0 || !made.error.isEmpty());
            QVERIFY(made.error.size() < 2000);
        }
        QVERIFY(read > 0); // not every change broke everything
        QVERIFY(refused > 0);
    }

    void what_was_made_to_hurt_is_refused_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        const auto add = [](const char *name, const QByteArray &bytes) {
            for (const char *format : {"trivy", "sarif", "kev", "stix"})
                QTest::addRow("%s %s", format, name) << QString::fromLatin1(format) << bytes;
        };
        add("depth of arrays", QByteArray(100'000, '['));
        add("depth of objects", QByteArray("{\"a\":").repeated(100'000));
        add("closed depth", QByteArray("{\"a\":").repeated(70) + "1" + QByteArray(70, '}'));
        add("bad UTF-8", QByteArray("{\"version\":\"\xc3\x28\"}"));
        add("lone surrogate", QByteArray("{\"version\":\"\\ud800\"}"));
        add("zero byte", QByteArray("{\"a\":\"\0\"}", 9));
        add("many zeros", QByteArray(1 << 20, '\0'));
        add("white space", QByteArray(1 << 20, ' '));
        add("number", QByteArray("{\"a\":" + QByteArray(1 << 20, '9') + "}"));
        add("scalar", QByteArray("42"));
        add("text", QByteArray("\"text\""));
        add("only keys", QByteArray("{") + QByteArray("\"a\":1,").repeated(200'000) + "\"a\":1}");
    }

    void what_was_made_to_hurt_is_refused()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Made made = make(formatNamed(format), bytes);
        QCOMPARE(made.taken, 0);
        QVERIFY2(made.refused < 0, qPrintable(made.error));
        QVERIFY(!made.error.isEmpty() && made.error.size() < 2000);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void depth_is_said_with_its_place()
    {
        const Made made =
            make(formatNamed(u"sarif"_qs), "{\n\"version\":" + QByteArray(70, '[') + QByteArray(70, ']') + '}');
        QVERIFY2(made.error.contains(u"line 2, column 74: it is deeper than 64 levels"_qs), qPrintable(made.error));
    }
};

PARAPET_TEST(TstHostileFiles)
#include "tst_hostilefiles.moc"
