#include "parapetctl.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// `parapetctl import trivy|sarif|kev|epss|stix`, and `rebuild` after the mirror was thrown away.
class TstFeedVerb : public QObject
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
    static QJsonObject first(const Answer &answer)
    {
        return QJsonDocument::fromJson(answer.out)[QLatin1String("imported")][0].toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QCOMPARE(parapetctl({u"init"_qs, m_home->filePath(u"workspace"_qs)}).status, 0);
    }

    void each_format_comes_in_by_name_and_recognised_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("read");
        const auto row = [](const char *format, const char *file, int read) {
            QTest::newRow(file) << QString::fromLatin1(format) << sample(file) << read;
        };
        row("trivy", "trivy/image.json", 9);
        row("sarif", "sarif/code-scanning.sarif", 4);
        row("kev", "kev/known_exploited_vulnerabilities.json", 5);
        row("kev", "kev/known_exploited_vulnerabilities.csv", 5);
        row("epss", "epss/epss_scores-2025-01-14.csv.gz", 10);
        row("stix", "stix/bundle.json", 8);
    }

    void each_format_comes_in_by_name_and_recognised()
    {
        QFETCH(QString, format);
        QFETCH(QString, file);
        QFETCH(int, read);
        const Answer named = ctl({u"import"_qs, format, file, u"--json"_qs});
        QVERIFY2(named.status == 0, named.err.constData());
        QCOMPARE(first(named)[QLatin1String("read")].toInt(), read);
        QCOMPARE(first(named)[QLatin1String("refused")].toInt(), 0);
        QCOMPARE(first(named)[QLatin1String("sha256")].toString().size(), 64);
        const Answer recognised = ctl({u"import"_qs, u"auto"_qs, file, u"--json"_qs});
        QVERIFY2(recognised.status == 0, recognised.err.constData());
        QCOMPARE(first(recognised)[QLatin1String("format")].toString(), format);
        QCOMPARE(first(recognised)[QLatin1String("known")].toInt(), read);
    }

    void what_else_came_of_it_is_said()
    {
        QCOMPARE(ctl({u"import"_qs, u"trivy"_qs, sample("trivy/image.json")}).status, 0);
        const Answer next = ctl({u"import"_qs, u"trivy"_qs, sample("trivy/image-next-day.json")});
        QVERIFY2(next.out.contains("3 are no longer found"), next.out.constData());
        const Answer stix = ctl({u"import"_qs, u"stix"_qs, sample("stix/bundle.json"), u"--json"_qs});
        QCOMPARE(first(stix)[QLatin1String("not_understood")].toInt(), 3);
        QCOMPARE(first(stix)[QLatin1String("other_objects")].toInt(), 7);
    }

    void refused_rows_are_placed_and_strictly_they_refuse_the_file()
    {
        const Answer odd = ctl({u"import"_qs, u"trivy"_qs, sample("trivy/odd.json")});
        QCOMPARE(odd.status, 0);
        QVERIFY2(odd.out.contains("2 read, 2 new, 0 known, 8 refused"), odd.out.constData());
        QVERIFY2(odd.out.contains("Results[2].Vulnerabilities[1]: it has no VulnerabilityID"), odd.out.constData());
        const Answer strict = ctl({u"import"_qs, u"trivy"_qs, sample("trivy/odd.json"), u"--strict"_qs});
        QVERIFY(strict.status != 0);
        QVERIFY2(strict.err.contains("nothing was taken because of strict reading"), strict.err.constData());
    }

    void a_preview_writes_nothing()
    {
        const Answer preview = ctl({u"import"_qs, u"auto"_qs, sample("sarif/code-scanning.sarif"), u"--preview"_qs});
        QVERIFY2(preview.status == 0, preview.err.constData());
        QVERIFY2(preview.out.contains("CodeQL: py/sql-injection (high)"), preview.out.constData());
        const Answer rows = ctl({u"timeline"_qs, u"--json"_qs});
        QCOMPARE(QJsonDocument::fromJson(rows.out)[QLatin1String("timeline")].toArray().size(), 0);
    }

    void a_repository_is_owner_and_name()
    {
        const QString file = sample("trivy/filesystem.json");
        const Answer wrong = ctl({u"import"_qs, u"trivy"_qs, file, u"--repository"_qs, u"https://x.example/a"_qs});
        QVERIFY(wrong.status != 0);
        QVERIFY2(wrong.err.contains("is not OWNER/NAME"), wrong.err.constData());
        QCOMPARE(ctl({u"import"_qs, u"trivy"_qs, file, u"--repository"_qs, u"acme/web"_qs}).status, 0);
        const Answer found = ctl({u"timeline"_qs, u"repo:acme/web"_qs, u"--json"_qs});
        QCOMPARE(QJsonDocument::fromJson(found.out)[QLatin1String("timeline")].toArray().size(), 9);
    }

    void rebuild_reads_the_sealed_files_again()
    {
        QCOMPARE(ctl({u"import"_qs, u"trivy"_qs, sample("trivy/image.json")}).status, 0);
        QCOMPARE(ctl({u"import"_qs, u"github-audit"_qs, sample("github-audit/web-export.json")}).status, 0);
        const QByteArray before = ctl({u"timeline"_qs, u"--json"_qs}).out;
        QDir workspace(m_home->filePath(u"workspace"_qs));
        for (const QString &name : workspace.entryList({u"mirror.db*"_qs}, QDir::Files))
            QVERIFY(workspace.remove(name));
        const Answer rebuilt = ctl({u"rebuild"_qs, u"--json"_qs});
        QVERIFY2(rebuilt.status == 0, rebuilt.err.constData());
        const QJsonObject said = QJsonDocument::fromJson(rebuilt.out).object();
        QCOMPARE(said[QLatin1String("imported_files")].toInt(), 2);
        QCOMPARE(said[QLatin1String("read_again")].toInt(), 2);
        QCOMPARE(ctl({u"timeline"_qs, u"--json"_qs}).out, before);
        const Answer again = ctl({u"rebuild"_qs});
        QVERIFY2(!again.out.contains("read again"), again.out.constData());
    }
};

PARAPET_TEST(TstFeedVerb)
#include "tst_feedverb.moc"
