#include "parapetctl.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// `parapetctl import`: every format, zones, mappings, what is said and with which status.
class TstImportVerb : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    Answer ctl(const QStringList &arguments) const
    {
        return parapetctl(QStringList{u"--workspace"_qs, m_home->filePath(u"workspace"_qs), u"--actor"_qs, u"di"_qs}
                          + arguments);
    }
    static QString sample(const char *name)
    {
        return QStringLiteral(PARAPET_TEST_DATA "/") + QString::fromLatin1(name);
    }
    QString written(const QByteArray &content, const QString &name) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the fixture could not be written");
        return file.fileName();
    }
    static QJsonObject first(const Answer &answer, const char *key = "imported")
    {
        return QJsonDocument::fromJson(answer.out)[QLatin1String(key)][0].toObject();
    }
    qsizetype events(const QString &lane) const
    {
        const Answer answer = ctl({u"timeline"_qs, u"--lane"_qs, lane, u"--json"_qs});
        return QJsonDocument::fromJson(answer.out)[QLatin1String("timeline")].toArray().size();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QCOMPARE(parapetctl({u"init"_qs, m_home->filePath(u"workspace"_qs)}).status, 0);
    }

    void every_format_comes_in_once_and_into_its_lane_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("switches");
        QTest::addColumn<QString>("lane");
        QTest::addColumn<int>("read");
        const auto row = [](const char *format, const char *file, const QStringList &switches, const char *lane,
                            int read) {
            QTest::addRow("%s %s", format, file)
                << QString::fromLatin1(format) << sample(file) << switches << QString::fromLatin1(lane) << read;
        };
        const QStringList mapped{u"--map"_qs, u"time=timestamp,text=message,actor=actor"_qs};
        row("github-audit", "github-audit/web-export.json", {}, "audit", 3);
        row("github-runs", "github-runs/api.json", {}, "workflow", 5);
        row("github-runs", "github-runs/gh-run-list.json", {}, "workflow", 3);
        row("harden-runner", "harden-runner/detections.json", {}, "telemetry", 7);
        row("timesketch", "timesketch/plaso.csv", {}, "imported", 3);
        row("csv", "csv/tabs.tsv", mapped, "imported", 3);
        row("csv", "csv/tabs.tsv", mapped + QStringList{u"--lane"_qs, u"scanner"_qs}, "scanner", 3);
        row("csv", "csv/vpn.csv", {u"--zone"_qs, u"Europe/Berlin"_qs}, "imported", 3);
        row("jsonl", "jsonl/proxy.jsonl", {u"--map"_qs, u"time=ts,text=msg"_qs}, "imported", 3);
        row("auto", "harden-runner/agent.jsonl", {}, "telemetry", 6);
    }

    void every_format_comes_in_once_and_into_its_lane()
    {
        QFETCH(QString, format);
        QFETCH(QString, file);
        QFETCH(QStringList, switches);
        QFETCH(QString, lane);
        QFETCH(int, read);
        const QStringList words = QStringList{u"import"_qs, format, file, u"--json"_qs} + switches;
        const Answer answer = ctl(words);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(first(answer)[QLatin1String("read")].toInt(), read);
        QCOMPARE(first(answer)[QLatin1String("new")].toInt(), read);
        QCOMPARE(first(answer)[QLatin1String("sha256")].toString().size(), 64);
        QCOMPARE(events(lane), read);
        const Answer again = ctl(words);
        QCOMPARE(first(again)[QLatin1String("new")].toInt(), 0);
        QCOMPARE(first(again)[QLatin1String("known")].toInt(), read);
        QCOMPARE(events(lane), read);
    }

    void exports_that_overlap_add_what_is_new()
    {
        QCOMPARE(ctl({u"import"_qs, u"github-runs"_qs, sample("github-runs/api.json")}).status, 0);
        const Answer pages = ctl({u"import"_qs, u"github-runs"_qs, sample("github-runs/pages.json"), u"--json"_qs});
        QCOMPARE(first(pages)[QLatin1String("new")].toInt(), 1); // the end of the run that was still running
        QCOMPARE(first(pages)[QLatin1String("known")].toInt(), 3);
    }

    void a_refused_row_says_line_column_and_field()
    {
        const Answer plain = ctl({u"import"_qs, u"csv"_qs, sample("csv/vpn.csv"), u"--map"_qs, u"time=Time"_qs});
        QCOMPARE(plain.status, 0);
        QVERIFY2(plain.out.contains("0 read, 0 new, 0 known, 3 refused"), plain.out.constData());
        QVERIFY2(plain.out.contains("vpn.csv:5:1: Time: “2025-01-15 04:50:00” has no zone"), plain.out.constData());
        const Answer json =
            ctl({u"import"_qs, u"csv"_qs, sample("csv/vpn.csv"), u"--map"_qs, u"time=Time"_qs, u"--json"_qs});
        const QJsonObject refusal = first(json)[QLatin1String("refusals")][0].toObject();
        QCOMPARE(refusal[QLatin1String("line")].toInt(), 2);
        QCOMPARE(refusal[QLatin1String("column")].toInt(), 1);
        QCOMPARE(refusal[QLatin1String("field")].toString(), u"Time"_qs);
        QVERIFY(refusal[QLatin1String("reason")].toString().contains(u"has no zone"_qs));
    }

    void strictly_one_bad_row_refuses_the_file()
    {
        const QString path = sample("csv/bad-rows.csv");
        const QStringList words{u"import"_qs, u"csv"_qs, path, u"--map"_qs, u"time=time,text=text"_qs};
        const Answer strict = ctl(words + QStringList{u"--strict"_qs});
        QCOMPARE(strict.status, 2);
        QVERIFY2(strict.err.contains("bad-rows.csv, line 3: it has 1 cells"), strict.err.constData());
        QCOMPARE(events(u"imported"_qs), 0);
        QCOMPARE(ctl(words).status, 0);
        QCOMPARE(events(u"imported"_qs), 3);
    }

    void what_cannot_be_read_says_why_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char *name, const QStringList &words, const char *why) {
            QTest::newRow(name) << words << QByteArray(why);
        };
        const QString table = sample("csv/vpn.csv");
        row("format", {u"tarot"_qs, table}, "There is no import format “tarot”");
        row("zone", {u"csv"_qs, table, u"--zone"_qs, u"IST"_qs}, "IST means more than one zone");
        row("part", {u"csv"_qs, table, u"--map"_qs, u"when=Time"_qs}, "does not say which column is what");
        row("column", {u"csv"_qs, table, u"--map"_qs, u"time=Zeit"_qs}, "no column “Zeit” for the time");
        row("lane", {u"csv"_qs, table, u"--lane"_qs, u"cellar"_qs}, "There is no lane “cellar”");
        row("other format", {u"github-audit"_qs, table}, "looks like CSV");
        row("unknown", {u"auto"_qs, sample("github-audit/sign-in.json")}, "is of no format that is known here");
        row("missing", {u"csv"_qs, u"/nowhere.csv"_qs}, "is not there");
        row("incident", {u"csv"_qs, table, u"--incident"_qs, u"nope"_qs}, "nope");
    }

    void what_cannot_be_read_says_why()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, why);
        const Answer answer = ctl(QStringList{u"import"_qs} + words);
        QVERIFY(answer.status != 0);
        QVERIFY2(answer.err.contains(why), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
    }

    void a_preview_writes_nothing()
    {
        const Answer answer = ctl(
            {u"import"_qs, u"auto"_qs, sample("csv/vpn.csv"), u"--zone"_qs, u"UTC"_qs, u"--preview"_qs, u"--json"_qs});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonObject preview = first(answer, "previews");
        QCOMPARE(preview[QLatin1String("format")].toString(), u"csv"_qs);
        QCOMPARE(preview[QLatin1String("separator")].toString(), u","_qs);
        QCOMPARE(preview[QLatin1String("columns")].toArray().size(), 6);
        QVERIFY(preview[QLatin1String("mapping")].toString().startsWith(u"time=Time,"_qs));
        QCOMPARE(preview[QLatin1String("events")][0][QLatin1String("at")].toString(), u"2025-01-15T04:41:02Z"_qs);
        QCOMPARE(events(u"imported"_qs), 0);
        QVERIFY(
            ctl({u"import"_qs, u"auto"_qs, sample("csv/vpn.csv"), u"--preview"_qs}).out.contains("read as time=Time"));
    }

    void the_file_can_become_evidence_of_an_incident()
    {
        QCOMPARE(ctl({u"incident"_qs, u"declare"_qs, u"Malicious release"_qs}).status, 0);
        const QJsonDocument list = QJsonDocument::fromJson(ctl({u"incident"_qs, u"list"_qs, u"--json"_qs}).out);
        const QString id = list[QLatin1String("incidents")][0][QLatin1String("id")].toString();
        const Answer answer = ctl({u"import"_qs, u"harden-runner"_qs, sample("harden-runner/webhook.json"),
                                   u"--incident"_qs, id, u"--json"_qs});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(first(answer)[QLatin1String("evidence")].toString(), u"E-001"_qs);
        const Answer evidence = ctl({u"evidence"_qs, u"list"_qs, id, u"--json"_qs});
        QVERIFY2(evidence.out.contains(first(answer)[QLatin1String("sha256")].toString().toLatin1()),
                 evidence.out.constData());
        QCOMPARE(ctl({u"evidence"_qs, u"verify"_qs, id}).status, 0);
    }

    void several_files_come_in_one_after_another()
    {
        const QString one = written("time,text\n1736912462,a\n", u"one.csv"_qs);
        const QString two = written("time,text\n1736912463,b\n", u"two.csv"_qs);
        const Answer answer = ctl({u"import"_qs, u"csv"_qs, one, two, u"--json"_qs});
        QCOMPARE(QJsonDocument::fromJson(answer.out)[QLatin1String("imported")].toArray().size(), 2);
        QCOMPARE(events(u"imported"_qs), 2);
    }
};

PARAPET_TEST(TstImportVerb)
#include "tst_importverb.moc"
