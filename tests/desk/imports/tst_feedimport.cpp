#include "desk/imports/importformats.h"
#include "desk/imports/importpreview.h"
#include "desk/imports/reread.h"
#include "domain/workspace/workspace.h"
#include "store/intelligence/exploits.h"
#include "store/intelligence/findings.h"
#include "store/intelligence/threats.h"
#include "store/mirror/mirrorevents.h"
#include "support/feedfiles.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace intelligence;
using base::ErrorKind;

/// Reports and catalogues from file to mirror, and back again after the mirror was thrown away.
class TstFeedImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;

    static QString samplePath(const char *name)
    {
        return QStringLiteral(PARAPET_TEST_DATA "/") + QString::fromLatin1(name);
    }
    QString written(const QByteArray &content, const QString &name)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the fixture could not be written");
        return file.fileName();
    }

    base::Result<desk::Imported> import(const char *format, const QString &path, bool strict = false,
                                        const QString &repository = {})
    {
        desk::Import wish{.path = path, .format = QLatin1String(format), .strict = strict, .by = m_store->by()};
        wish.repository = repository;
        return desk::importFileNow(**m_store, wish, std::make_shared<desk::ImportProgress>());
    }
    desk::Imported mustImport(const char *format, const QString &path, const QString &repository = {})
    {
        const base::Result<desk::Imported> done = import(format, path, false, repository);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return *done;
    }

    template<class F>
    auto mirror(F query)
    {
        return (*m_store)->readMirror(query).result();
    }
    QList<store::FindingRow> findings(const store::FindingFilter &filter)
    {
        return mirror([filter](store::Database &database) { return store::findings(database, filter, {}, 1000); })
            .value();
    }
    qint64 number(const QByteArray &sql)
    {
        return mirror([sql](store::Database &database) { return database.number(sql); }).value();
    }
    QList<workspace::Import> entries()
    {
        const journal::SubjectPtr subject = (*m_store)->subject((*m_store)->bearings().workspaceId).result().value();
        return std::static_pointer_cast<const workspace::Workspace>(subject)->imports;
    }
    static qint64 alsoOf(const desk::Imported &done, const char *what)
    {
        for (const desk::AlsoCounted &one : done.also) {
            if (qstrcmp(one.what, what) == 0)
                return one.count;
        }
        return 0;
    }

    /// Everything the mirror knows, without the numbers of its rows.
    QString known()
    {
        QStringList all;
        for (const store::FindingRow &row : findings({.standing = {}}))
            all.append(u"%1 %2 %3 %4 %5 %6"_qs.arg(row.finding.key, standingName(row.standing))
                           .arg(row.place.rank)
                           .arg(base::rfc3339(row.firstSeen), base::rfc3339(row.lastSeen), row.evidence));
        all.sort();
        for (const char *sql : {"SELECT count(*) FROM known_exploited", "SELECT total(score) FROM exploit_score",
                                "SELECT count(*) FROM threat_value", "SELECT count(*) FROM stix_object",
                                "SELECT total(id >> 20) FROM event", "SELECT count(*) FROM feed WHERE whole = 1"})
            all.append(QString::number(number(sql)));
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void each_format_becomes_rows_evidence_and_one_entry_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("refused");
        QTest::newRow("trivy") << QByteArray("trivy") << samplePath("trivy/image.json") << 9 << 8 << 0;
        QTest::newRow("trivy odd") << QByteArray("trivy") << samplePath("trivy/odd.json") << 2 << 2 << 8;
        QTest::newRow("sarif") << QByteArray("sarif") << samplePath("sarif/scanners.sarif") << 4 << 4 << 0;
        QTest::newRow("kev") << QByteArray("kev") << samplePath("kev/known_exploited_vulnerabilities.json") << 5 << 5
                             << 0;
        QTest::newRow("kev table") << QByteArray("kev") << samplePath("kev/known_exploited_vulnerabilities.csv") << 5
                                   << 5 << 0;
        QTest::newRow("epss") << QByteArray("epss") << samplePath("epss/epss_scores-2025-01-14.csv") << 10 << 10 << 0;
        QTest::newRow("epss packed") << QByteArray("epss") << samplePath("epss/epss_scores-2025-01-14.csv.gz") << 10
                                     << 10 << 0;
        QTest::newRow("stix") << QByteArray("stix") << samplePath("stix/bundle.json") << 8 << 8 << 0;
    }

    void each_format_becomes_rows_evidence_and_one_entry()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, file);
        QFETCH(int, read);
        QFETCH(int, added);
        QFETCH(int, refused);
        QSignalSpy changed(&**m_store, &store::Store::mirrorChanged);
        const desk::Imported done = mustImport(format.constData(), file);
        QCOMPARE(done.read, read);
        QCOMPARE(done.added, added);
        QCOMPARE(done.refused, refused);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().format, QString::fromLatin1(format));
        QCOMPARE(entries().first().read, read);
        const store::EvidenceFolder evidence(m_store->folder().evidence());
        QVERIFY(evidence.check(done.evidence.sha256, done.evidence.size));
        // Once more: everything is known, and nothing is there twice.
        const QString before = known();
        const desk::Imported again = mustImport(format.constData(), file);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, read);
        QCOMPARE(known(), before);
    }

    void a_report_that_says_when_it_was_made_stands_on_the_timeline_once()
    {
        mustImport("trivy", samplePath("trivy/image.json"));
        mustImport("trivy", samplePath("trivy/image-next-day.json"));
        QCOMPARE(number("SELECT count(*) FROM event"), 9); // eight of the first day, one of the next
        const auto events = mirror([](store::Database &database) {
            return store::MirrorEvents(database).oldest({}, base::instant(qint64(1) << 60));
        });
        QCOMPARE(events->first().event.at, *base::fromRfc3339(u"2025-01-14T05:20:11.482913Z"_qs));
        QCOMPARE(events->last().event.text,
                 u"Trivy: CVE-2025-90003 (high) in libexpat1 2.5.0-1, registry.acme.example/payments:2.14.0"_qs);
        mustImport("sarif", samplePath("sarif/scanners.sarif")); // does not say when
        QCOMPARE(number("SELECT count(*) FROM event"), 9);
        QCOMPARE(findings({.words = u"semgrep"_qs}).first().firstSeen, entries().last().at);
    }

    void a_newer_report_says_what_is_gone_and_an_older_one_changes_nothing()
    {
        mustImport("trivy", samplePath("trivy/image.json"));
        const desk::Imported next = mustImport("trivy", samplePath("trivy/image-next-day.json"));
        QCOMPARE(next.added, 1);
        QCOMPARE(alsoOf(next, "gone"), 3); // xz, lodash and the malicious helper
        QCOMPARE(findings({.standing = Standing::Gone}).size(), 3);
        QCOMPARE(findings({}).size(), 6);
        const QString after = known();
        const desk::Imported older = mustImport("trivy", samplePath("trivy/image.json"));
        QCOMPARE(older.added, 0);
        QCOMPARE(alsoOf(older, "gone"), 0);
        QCOMPARE(known(), after);
    }

    void catalogues_and_reports_meet_in_any_order()
    {
        const QList<std::pair<const char *, const char *>> files{
            {"trivy", "trivy/image.json"},
            {"kev", "kev/known_exploited_vulnerabilities.json"},
            {"epss", "epss/epss_scores-2025-01-14.csv"},
        };
        for (const QList<int> &order : {QList<int>{0, 1, 2}, QList<int>{2, 1, 0}, QList<int>{1, 0, 2}}) {
            m_store = std::make_unique<TemporaryStore>();
            for (const int one : order)
                mustImport(files.at(one).first, samplePath(files.at(one).second));
            const QList<store::FindingRow> rows = findings({.pressing = true});
            QStringList rules;
            for (const store::FindingRow &row : rows)
                rules.append(row.finding.rule);
            // In KEV, scored, or malicious; by severity, then by score.
            QCOMPARE(rules,
                     (QStringList{u"CVE-2024-90017"_qs, u"MAL-2025-114"_qs, u"CVE-2024-90044"_qs, u"CVE-2024-90044"_qs,
                                  u"CVE-2024-90102"_qs}));
            QVERIFY(rows.first().exploited->ransomware);
            QCOMPARE(rows.first().score->score, 943580);
        }
    }

    void indicators_say_what_was_not_understood_and_what_else_was_there()
    {
        const desk::Imported done = mustImport("stix", samplePath("stix/bundle.json"));
        QCOMPARE(alsoOf(done, "not_understood"), 3);
        QCOMPARE(alsoOf(done, "other_objects"), 7);
        const auto named = mirror([](store::Database &database) {
            return store::threatsNaming(database, {ThreatKind::Domain, u"cdn.ghost.example"_qs});
        });
        QCOMPARE(named->size(), 1);
        QCOMPARE(named->first().indicator.producer, u"Example CERT"_qs);
        QCOMPARE(named->first().indicator.indicates,
                 (QStringList{u"GhostLoader"_qs, u"Maintainer phishing, winter 2025"_qs}));
        QCOMPARE(named->first().evidence, done.evidence.sha256);
    }

    void a_repository_that_was_said_is_written_down()
    {
        mustImport("trivy", samplePath("trivy/filesystem.json"), u"acme/web"_qs);
        QCOMPARE(findings({.repository = u"acme/web"_qs}).size(), 8);
        QCOMPARE(entries().first().repository, u"acme/web"_qs);
    }

    void strictly_one_bad_row_refuses_the_file_and_nothing_is_written_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        QTest::newRow("trivy") << QByteArray("trivy") << feedfiles::sample(u"trivy/odd.json"_qs)
                               << u"Results[0]: it is not an object"_qs;
        QTest::newRow("epss") << QByteArray(
            "epss") << QByteArray("#score_date:2025-01-14\ncve,epss,percentile\nCVE-2024-1111,0.1,0.2\nx,1,1\n")
                              << u"line 4: “x” is not a CVE number"_qs;
        QTest::newRow("kev") << QByteArray("kev") << QByteArray("cveID,dateAdded\nCVE-2024-1111,soon\n")
                             << u"line 2: dateAdded “soon” is not a day"_qs;
        QTest::newRow("stix") << QByteArray("stix") << QByteArray("{\"type\":\"bundle\",\"objects\":[\n7]}")
                              << u"line 2: objects[0]: it is not an object"_qs;
    }

    void strictly_one_bad_row_refuses_the_file_and_nothing_is_written()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        const base::Result<desk::Imported> done = import(format.constData(), written(content, u"file.json"_qs), true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QVERIFY2(done.error().text().contains(what), qPrintable(done.error().text()));
        QVERIFY(entries().isEmpty());
        QCOMPARE(number("SELECT count(*) FROM feed"), 0);
    }

    void a_packed_file_that_breaks_off_writes_nothing()
    {
        const QByteArray packed = feedfiles::sample(u"epss/epss_scores-2025-01-14.csv.gz"_qs).chopped(30);
        const base::Result<desk::Imported> done = import("epss", written(packed, u"epss.csv.gz"_qs));
        QVERIFY(!done);
        QVERIFY2(done.error().text().contains(u"it ends early"_qs), qPrintable(done.error().text()));
        QCOMPARE(number("SELECT count(*) FROM exploit_score"), 0);
        QVERIFY(entries().isEmpty());
    }

    void cancelling_keeps_no_entry_and_leaves_the_file_unread()
    {
        const auto progress = std::make_shared<desk::ImportProgress>();
        progress->cancelled = true;
        const base::Result<desk::Imported> done = desk::importFileNow(
            **m_store, {.path = samplePath("trivy/image.json"), .format = u"trivy"_qs, .by = m_store->by()}, progress);
        QVERIFY(done && done->cancelled);
        QVERIFY(entries().isEmpty());
        QCOMPARE(number("SELECT count(*) FROM feed WHERE whole = 1"), 0);
    }

    void files_are_recognised_by_what_is_in_them_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *file, const char *format, const char *first) {
            QTest::newRow(file) << samplePath(file) << QString::fromLatin1(format) << QString::fromUtf8(first);
        };
        row("trivy/image.json", "trivy",
            "Trivy: CVE-2024-90017 (critical) in liblzma5 5.4.1-0.2, registry.acme.example/payments:2.14.0");
        row("trivy/repositories.jsonl", "trivy",
            "Trivy: CVE-2024-90201 (medium) in golang.org/x/net v0.17.0, acme/web");
        row("sarif/code-scanning.sarif", "sarif", "CodeQL: py/sql-injection (high) at src/db/users.py:42, acme/web");
        row("kev/known_exploited_vulnerabilities.json", "kev",
            "CVE-2024-90044: OpenSSL Out-of-Bounds Read Vulnerability");
        row("kev/known_exploited_vulnerabilities.csv", "kev",
            "CVE-2024-90044: OpenSSL Out-of-Bounds Read Vulnerability");
        row("epss/epss_scores-2025-01-14.csv", "epss", "CVE-1999-0001: 1.0 %");
        row("epss/epss_scores-2025-01-14.csv.gz", "epss", "CVE-1999-0001: 1.0 %");
        row("stix/bundle.json", "stix",
            "Command and control of GhostLoader: telemetry.acme-cdn.example, cdn.ghost.example");
        row("github-audit/web-export.json", "github-audit",
            "mallory-dev removed the protection of branch main in acme/payments");
    }

    void files_are_recognised_by_what_is_in_them()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, first);
        const base::Result<desk::ImportPreview> preview = desk::previewImport({.path = file, .by = m_store->by()}, 3);
        QVERIFY(preview);
        QVERIFY2(!preview->wrong, preview->wrong ? qPrintable(preview->wrong->text()) : "");
        QCOMPARE(preview->recognised, format);
        QCOMPARE(preview->format, format);
        QVERIFY(!preview->events.isEmpty() && preview->events.size() <= 3);
        QCOMPARE(preview->events.first().text, first);
        QCOMPARE(number("SELECT count(*) FROM feed"), 0); // nothing was written
    }

    void a_preview_of_a_file_of_another_format_says_why()
    {
        const base::Result<desk::ImportPreview> preview = desk::previewImport(
            {.path = samplePath("stix/bundle.json"), .format = u"trivy"_qs, .by = m_store->by()}, 3);
        QVERIFY(preview && preview->wrong);
        QCOMPARE(preview->recognised, u"stix"_qs);
        QVERIFY(preview->wrong->text().contains(u"it is not a Trivy report"_qs));
    }

    void a_mirror_that_was_thrown_away_is_made_again_from_the_sealed_files()
    {
        mustImport("trivy", samplePath("trivy/image.json"));
        mustImport("trivy", samplePath("trivy/filesystem.json"), u"acme/web"_qs);
        mustImport("trivy", samplePath("trivy/image-next-day.json"));
        mustImport("sarif", samplePath("sarif/scanners.sarif"));
        mustImport("kev", samplePath("kev/known_exploited_vulnerabilities.json"));
        mustImport("epss", samplePath("epss/epss_scores-2025-01-14.csv.gz"));
        mustImport("stix", samplePath("stix/bundle.json"));
        mustImport("github-audit", samplePath("github-audit/web-export.json"));
        const QString before = known();

        const auto progress = std::make_shared<desk::ImportProgress>();
        const base::Result<desk::Reread> nothing = desk::rereadImports(**m_store, progress).result();
        QVERIFY(nothing);
        QCOMPARE(nothing->files, 8);
        QCOMPARE(nothing->again, 0); // everything is there

        m_store->close();
        for (const QString &name : {u""_qs, u"-wal"_qs, u"-shm"_qs})
            QFile::remove(m_store->folder().mirror() + name);
        QCOMPARE(number("SELECT count(*) FROM finding"), 0);
        const base::Result<desk::Reread> again =
            desk::rereadImports(**m_store, std::make_shared<desk::ImportProgress>()).result();
        QVERIFY(again);
        QCOMPARE(again->again, 8);
        QVERIFY2(again->missing.isEmpty(), qPrintable(again->missing.join(u';')));
        QCOMPARE(known(), before);
        QCOMPARE(entries().size(), 8); // no import was written down a second time
    }

    void evidence_that_is_gone_is_named_and_does_not_stop_the_others()
    {
        const desk::Imported first = mustImport("kev", samplePath("kev/known_exploited_vulnerabilities.json"));
        mustImport("epss", samplePath("epss/epss_scores-2025-01-14.csv"));
        m_store->close();
        for (const QString &name : {u""_qs, u"-wal"_qs, u"-shm"_qs})
            QFile::remove(m_store->folder().mirror() + name);
        const QString sealed = store::EvidenceFolder(m_store->folder().evidence()).pathOf(first.evidence.sha256);
        QFile::setPermissions(sealed, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::remove(sealed));
        const base::Result<desk::Reread> again =
            desk::rereadImports(**m_store, std::make_shared<desk::ImportProgress>()).result();
        QVERIFY(again);
        QCOMPARE(again->again, 1);
        QCOMPARE(again->missing.size(), 1);
        QVERIFY(again->missing.first().startsWith(u"known_exploited_vulnerabilities.json: "_qs));
        QCOMPARE(number("SELECT count(*) FROM exploit_score"), 10);
    }

    void a_workspace_open_for_reading_is_left_alone()
    {
        (void)**m_store;
        m_store->close();
        m_store->open({.readOnly = true});
        const base::Result<desk::Reread> again =
            desk::rereadImports(**m_store, std::make_shared<desk::ImportProgress>()).result();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
    }
};

PARAPET_TEST(TstFeedImport)
#include "tst_feedimport.moc"
