#include "desk/imports/importformats.h"
#include "desk/imports/importpreview.h"

#include "domain/workspace/workspace.h"
#include "store/mirror/mirrorevents.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QSignalSpy>

using base::ErrorKind;

namespace {

QByteArray row(int number, const QByteArray &action = "repo.create")
{
    return "{\"@timestamp\":" + QByteArray::number(1736900000000 + number) + ",\"action\":\"" + action
        + "\",\"actor\":\"ana\",\"repo\":\"acme/web\",\"_document_id\":\"d" + QByteArray::number(number) + "\"}\n";
}

QByteArray rows(int from, int count)
{
    QByteArray all;
    for (int i = from; i < from + count; ++i)
        all += row(i);
    return all;
}

} // namespace

class TstImportFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString written(const QByteArray &content, const QString &name = QStringLiteral("audit.jsonl"))
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the fixture could not be written");
        return file.fileName();
    }

    base::Result<desk::Imported> import(const QString &path, bool strict = false,
                                        const desk::ImportProgressPtr &progress = {})
    {
        return desk::importFileNow(
            **m_store, {.path = path, .format = QStringLiteral("github-audit"), .strict = strict, .by = m_store->by()},
            progress ? progress : std::make_shared<desk::ImportProgress>());
    }

    qint64 inMirror()
    {
        return (*m_store)
            ->readMirror([](store::Database &mirror) { return mirror.number("SELECT count(*) FROM event"); })
            .result()
            .value();
    }

    QList<workspace::Import> entries()
    {
        const QString id = (*m_store)->bearings().workspaceId;
        const journal::SubjectPtr subject = (*m_store)->subject(id).result().value();
        return std::static_pointer_cast<const workspace::Workspace>(subject)->imports;
    }

    int filesInEvidence()
    {
        const QDir folder(m_store->folder().evidence());
        int count = 0;
        for (const QFileInfo &part : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            count += int(QDir(part.filePath()).entryList(QDir::Files).size());
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void a_file_becomes_rows_evidence_and_one_entry()
    {
        const QString path = written(rows(0, 25000));
        QSignalSpy changed(&**m_store, &store::Store::mirrorChanged);
        const auto progress = std::make_shared<desk::ImportProgress>();
        const base::Result<desk::Imported> done = import(path, false, progress);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->read, 25000);
        QCOMPARE(done->added, 25000);
        QCOMPARE(done->known, 0);
        QCOMPARE(done->refused, 0);
        QVERIFY(!done->cancelled);
        QCOMPARE(inMirror(), 25000);
        QCOMPARE(progress->rows.load(), 25000);
        QCOMPARE(progress->done.load(), QFileInfo(path).size());
        QCOMPARE(progress->total.load(), QFileInfo(path).size());
        QCOMPARE(changed.size(), 1);

        const QList<workspace::Import> imports = entries();
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports.first().fileName, QStringLiteral("audit.jsonl"));
        QCOMPARE(imports.first().format, QStringLiteral("github-audit"));
        QCOMPARE(imports.first().read, 25000);
        QCOMPARE(imports.first().added, 25000);
        QCOMPARE(imports.first().by, QStringLiteral("ana"));
        const store::EvidenceFolder evidence(m_store->folder().evidence());
        QVERIFY(evidence.check(imports.first().sha256, imports.first().size));
    }

    void the_same_rows_again_are_known()
    {
        QVERIFY(import(written(rows(0, 300))));
        const base::Result<desk::Imported> again = import(written(rows(200, 300), QStringLiteral("next.jsonl")));
        QVERIFY(again);
        QCOMPARE(again->read, 300);
        QCOMPARE(again->added, 200);
        QCOMPARE(again->known, 100);
        QCOMPARE(inMirror(), 500);
        QCOMPARE(entries().size(), 2);
        QCOMPARE(entries().last().known, 100);
    }

    void bad_rows_are_refused_by_line_and_the_good_ones_come_in()
    {
        const base::Result<desk::Imported> done =
            import(written(row(0) + "{\"actor\":\"bo\"}\n" + row(1) + "not json\n" + row(2)));
        QVERIFY(done);
        QCOMPARE(done->added, 3);
        QCOMPARE(done->refused, 2);
        QCOMPARE(done->refusals.size(), 2);
        QCOMPARE(done->refusals.at(0).line, 2);
        QCOMPARE(done->refusals.at(1).line, 4);
        QCOMPARE(entries().first().refused, 2);
    }

    void of_many_refusals_all_are_counted_and_the_first_thousand_kept()
    {
        QByteArray content = row(0);
        for (int i = 0; i < 1500; ++i)
            content += "{\"actor\":\"bo\"}\n";
        const base::Result<desk::Imported> done = import(written(content));
        QVERIFY(done);
        QCOMPARE(done->refused, 1500);
        QCOMPARE(done->refusals.size(), 1000);
    }

    void strictly_one_bad_row_refuses_the_file_and_nothing_is_written()
    {
        const QString path = written(rows(0, 30000) + "{\"actor\":\"bo\"}\n");
        const base::Result<desk::Imported> done = import(path, true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QVERIFY2(done.error().what.contains(QStringLiteral("audit.jsonl, line 30001")),
                 qPrintable(done.error().text()));
        QCOMPARE(inMirror(), 0);
        QCOMPARE(entries().size(), 0);
        QCOMPARE(filesInEvidence(), 0);
        QVERIFY(import(written(rows(0, 10)), true));
        QCOMPARE(inMirror(), 10);
    }

    void cancelling_before_the_start_leaves_nothing()
    {
        const auto progress = std::make_shared<desk::ImportProgress>();
        progress->cancelled = true;
        const base::Result<desk::Imported> done = import(written(rows(0, 30000)), false, progress);
        QVERIFY(done);
        QVERIFY(done->cancelled);
        QCOMPARE(done->added, 0);
        QCOMPARE(inMirror(), 0);
        QCOMPARE(entries().size(), 0);
    }

    void cancelling_on_the_way_keeps_the_rows_and_writes_no_entry()
    {
        const auto progress = std::make_shared<desk::ImportProgress>();
        const QString path = written(rows(0, 120000));
        QFuture<base::Result<desk::Imported>> future = desk::importFile(
            **m_store, {.path = path, .format = QStringLiteral("github-audit"), .by = m_store->by()}, progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->rows > 0, 60000);
        progress->cancelled = true;
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        const base::Result<desk::Imported> done = future.result();
        QVERIFY(done);
        QVERIFY(done->cancelled);
        QVERIFY(done->added > 0);
        QVERIFY(done->added < 120000);
        QCOMPARE(inMirror(), done->added);
        QCOMPARE(entries().size(), 0);

        const base::Result<desk::Imported> again = import(path);
        QVERIFY(again);
        QCOMPARE(again->known, done->added);
        QCOMPARE(inMirror(), 120000);
        QCOMPARE(entries().size(), 1);
    }

    void a_full_disk_keeps_the_transactions_before_it_and_says_so()
    {
        const auto allow = [this](const QByteArray &pages) {
            return (*m_store)
                ->writeMirror([pages](store::Database &mirror) { return mirror.run("PRAGMA max_page_count=" + pages); })
                .result();
        };
        QVERIFY(allow("1500"));
        const QString path = written(rows(0, 60000));
        const base::Result<desk::Imported> full = import(path);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Storage);
        const qint64 kept = inMirror();
        QVERIFY(kept > 0 && kept < 60000);
        QCOMPARE(kept % 2500, 0);
        QVERIFY2(full.error().what.contains(QString::number(kept)), qPrintable(full.error().text()));
        QCOMPARE(entries().size(), 0);

        QVERIFY(allow("1073741823"));
        const base::Result<desk::Imported> again = import(path);
        QVERIFY(again);
        QCOMPARE(again->known, kept);
        QCOMPARE(inMirror(), 60000);
    }

    void how_it_was_read_is_written_down()
    {
        desk::Import import{.path = written("time;text\n2025-01-15 04:41:02;a\n", QStringLiteral("t.csv")),
                            .format = QStringLiteral("csv"),
                            .by = m_store->by()};
        import.options.zone = QTimeZone("Europe/Berlin");
        import.options.mapping = timeline::parseMapping(QStringLiteral("time=time,text=text")).value();
        import.options.lane = QStringLiteral("telemetry");
        const auto done = desk::importFileNow(**m_store, import, std::make_shared<desk::ImportProgress>());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const workspace::Import entry = entries().first();
        QCOMPARE(entry.zone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(entry.mapping, QStringLiteral("time=time,text=text"));
        QCOMPARE(entry.lane, QStringLiteral("telemetry"));
    }

    void for_an_incident_the_file_is_evidence_of_it_in_the_same_deed()
    {
        const QString incident = m_store->declare();
        const desk::Import import{.path = written(rows(0, 10)),
                                  .format = QStringLiteral("github-audit"),
                                  .incident = incident,
                                  .by = m_store->by()};
        QFuture<base::Result<desk::Imported>> future =
            desk::importFile(**m_store, import, std::make_shared<desk::ImportProgress>());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        const base::Result<desk::Imported> done = future.result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->label, QStringLiteral("E-001"));
        const auto state = m_store->incident(incident);
        QCOMPARE(state->evidence.size(), 1);
        QCOMPARE(entries().size(), 1);
        desk::Import nobody = import;
        nobody.incident = QStringLiteral("01JHMZ0000000000000000000X");
        const auto refused = desk::importFileNow(**m_store, nobody, std::make_shared<desk::ImportProgress>());
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.startsWith(QStringLiteral("The rows were added")),
                 qPrintable(refused.error().text()));
    }

    void every_format_has_an_intake()
    {
        QStringList names;
        for (const desk::ImportFormat &format : desk::importFormats()) {
            names.append(format.name);
            QVERIFY(format.intake({.format = format.name}));
        }
        for (const char *name : {"github-audit", "github-runs", "harden-runner", "timesketch", "jsonl", "csv"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        const auto unknown = desk::importFormatNamed(QStringLiteral("tarot"));
        QVERIFY(unknown.error().detail.contains(QStringLiteral("github-audit, github-runs")));
    }

    void what_cannot_be_imported_says_why_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("what");
        QTest::newRow("missing") << u"/nowhere/audit.json"_qs << u"github-audit"_qs << u"is not there"_qs;
        QTest::newRow("folder") << u"/"_qs << u"github-audit"_qs << u"is not a file"_qs;
        QTest::newRow("format") << u"/"_qs << u"tarot"_qs << u"no import format “tarot”"_qs;
        QTest::newRow("endless") << u"/dev/zero"_qs << u"github-audit"_qs << u"is not a file"_qs;
    }

    void what_cannot_be_imported_says_why()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        QFETCH(QString, what);
        const base::Result<desk::Imported> done = desk::importFileNow(
            **m_store, {.path = path, .format = format, .by = m_store->by()}, std::make_shared<desk::ImportProgress>());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Invalid);
        QVERIFY2(done.error().what.contains(what), qPrintable(done.error().text()));
    }

    void a_workspace_open_for_reading_takes_nothing_in()
    {
        (void)**m_store;
        m_store->close();
        m_store->open({.readOnly = true});
        const base::Result<desk::Imported> done = import(written(rows(0, 3)));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QCOMPARE(filesInEvidence(), 0);
    }

    void the_preview_shows_the_first_rows_and_what_was_refused_before_them()
    {
        const base::Result<desk::ImportPreview> preview =
            desk::previewImport({.path = written(row(0) + "{}\n" + rows(1, 5000))}, 5);
        QVERIFY(preview);
        QCOMPARE(preview->events.size(), 5);
        QCOMPARE(preview->events.first().id, QStringLiteral("d0"));
        QCOMPARE(preview->refusals.size(), 1);
        QCOMPARE(preview->refusals.first().line, 2);
        QCOMPARE(inMirror(), 0);
    }

    void the_preview_recognises_and_guesses()
    {
        const QString path = written("when,message,user\n2025-01-15 04:41:02,a,ana\n", QStringLiteral("t.csv"));
        const base::Result<desk::ImportPreview> preview = desk::previewImport({.path = path});
        QVERIFY(preview);
        QCOMPARE(preview->recognised, QStringLiteral("csv"));
        QCOMPARE(timeline::mappingText(preview->options.mapping), QStringLiteral("time=when,text=message,actor=user"));
        QVERIFY(preview->events.isEmpty());
        QVERIFY(preview->wantsZone);
        desk::Import zoned{.path = path};
        zoned.options.zone = QTimeZone("Europe/Berlin");
        const base::Result<desk::ImportPreview> seen = desk::previewImport(zoned);
        QCOMPARE(seen->events.size(), 1);
        QVERIFY(!seen->wantsZone);
        QCOMPARE(base::rfc3339(seen->events.first().at), QStringLiteral("2025-01-15T03:41:02Z"));
        const base::Result<desk::ImportPreview> other =
            desk::previewImport({.path = path, .format = QStringLiteral("github-audit")});
        QVERIFY(other->wrong);
        QCOMPARE(other->recognised, QStringLiteral("csv"));
        QVERIFY(!desk::previewImport({.path = QStringLiteral("/nowhere")}));
    }

    void the_preview_of_a_large_wrong_file_ends()
    {
        QByteArray content;
        while (content.size() < (9 << 20))
            content += "{\"actor\":\"bo\",\"text\":\"" + QByteArray(1000, 'x') + "\"}\n";
        const base::Result<desk::ImportPreview> preview =
            desk::previewImport({.path = written(content), .format = QStringLiteral("github-audit")});
        QVERIFY(preview);
        QCOMPARE(preview->events.size(), 0);
        QCOMPARE(preview->refusals.size(), 1000);
        QCOMPARE(preview->refusals.first().line, 1);
    }
};

PARAPET_TEST(TstImportFile)
#include "tst_importfile.moc"
