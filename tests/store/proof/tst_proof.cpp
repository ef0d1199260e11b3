#include "domain/incidents/evidencecollected.h"
#include "domain/journal/redacted.h"
#include "store/evidence/evidencefolder.h"
#include "store/proof/projectionproof.h"
#include "store/proof/proof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace store;

/// What somebody with the files in hand might try; each must be found, and name where.
class TstProof : public QObject
{
    Q_OBJECT

    struct Scene
    {
        TemporaryStore store;
        QString incident;
        QString workspaceId;
        QByteArray early; ///< the whole file as it was before the last notes
    };

    static std::unique_ptr<Scene> scene()
    {
        auto out = std::make_unique<Scene>();
        out->incident = out->store.declare();
        for (int i = 0; i < 10; ++i)
            out->store.note(out->incident, QStringLiteral("note %1").arg(i));
        out->store
            ->tendJournal([](Journal &journal, Database &database) {
                (void)journal.makeCheckpoint();
                return database.run("PRAGMA wal_checkpoint(TRUNCATE)").ok();
            })
            .result();
        out->workspaceId = out->store->bearings().workspaceId;
        QFile file(out->store.folder().journal());
        if (file.open(QIODevice::ReadOnly))
            out->early = file.readAll();
        file.close();
        for (int i = 10; i < 15; ++i)
            out->store.note(out->incident, QStringLiteral("note %1").arg(i));
        out->store
            ->tendJournal(
                [](Journal &, Database &database) { return database.run("PRAGMA wal_checkpoint(TRUNCATE)").ok(); })
            .result();
        out->store.close();
        return out;
    }

    static ProofReport proven(const Scene &scene)
    {
        base::Result<Database> database = Database::open(scene.store.folder().journal(), Database::Mode::ReadOnly);
        if (!database)
            return {
                .findings = {{ProofFinding::Weight::Wrong, QStringLiteral("database"), {}, database.error().text()}}};
        const base::Result<ProofReport> report = prove(*database, scene.store.folder(), Heads::load(scene.workspaceId));
        if (!report)
            return {.findings = {{ProofFinding::Weight::Wrong, QStringLiteral("database"), {}, report.error().text()}}};
        return *report;
    }

    static void tamper(const Scene &scene, const QByteArray &sql)
    {
        base::Result<Database> database = Database::open(scene.store.folder().journal(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        const base::Done done = database->run(sql);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
        QVERIFY(database->run("PRAGMA wal_checkpoint(TRUNCATE)").ok());
    }

private Q_SLOTS:
    void an_honest_workspace_holds()
    {
        const auto given = scene();
        const ProofReport report = proven(*given);
        for (const ProofFinding &finding : report.findings)
            qWarning("%s", qPrintable(finding.what));
        QVERIFY(report.holds());
        QCOMPARE(report.entries, 20);
        QCOMPARE(report.logs.size(), 1);
    }

    void every_attempt_to_edit_history_is_found_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, const char *sql, const char *check) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(check);
        };
        row("1 the text of a note",
            "UPDATE entry SET payload = replace(payload, 'note 3', 'note X') WHERE payload LIKE '%note 3%'",
            "commitment");
        row("2 the text and its commitment",
            "UPDATE entry SET payload = replace(payload, 'note 3', 'note X'), payload_commit = zeroblob(32) WHERE "
            "payload LIKE '%note 3%'",
            "chain");
        row("3 when it was recorded", "UPDATE entry SET recorded_us = recorded_us - 600000000 WHERE device_seq = 8",
            "chain");
        row("4 an entry removed from the middle", "DELETE FROM entry WHERE device_seq = 9", "chain");
        row("5 the last entries cut off", "DELETE FROM entry WHERE device_seq > 17", "head");
        row("6 two entries swapped",
            "UPDATE entry SET device_seq = 900 WHERE device_seq = 7; UPDATE entry SET device_seq = 7 WHERE device_seq "
            "= 8; UPDATE entry SET device_seq = 8 WHERE device_seq = 900",
            "chain");
        row("7 who said it", "UPDATE entry SET actor_ref = 'someone' WHERE device_seq = 10", "chain");
        row("8 a payload dropped without a redaction",
            "UPDATE entry SET payload = NULL, salt = NULL WHERE device_seq = 11", "commitment");
        row("9 a projected row", "UPDATE incident SET severity = 4", "projection");
        row("10 what a line says", "UPDATE line SET text = 'nothing happened' WHERE text = 'note 4'", "projection");
        row("11 a clock that was breached", "UPDATE incident_clock SET due_us = due_us + 3600000000", "projection");
        row("12 a checkpoint's root", "UPDATE checkpoint SET root = zeroblob(32)", "checkpoint");
        row("13 moved to another subject", "UPDATE entry SET subject_id = 'elsewhere' WHERE device_seq = 12", "chain");
    }

    void every_attempt_to_edit_history_is_found()
    {
        const auto given = scene();
        QFETCH(QByteArray, sql);
        tamper(*given, sql);
        const ProofReport report = proven(*given);
        QVERIFY(!report.holds());
        QFETCH(QString, check);
        const bool named = std::any_of(report.findings.begin(), report.findings.end(),
                                       [&](const ProofFinding &finding) { return finding.check == check; });
        QVERIFY2(named, qPrintable(report.findings.first().check + u' ' + report.findings.first().what));
    }

    void the_whole_file_rolled_back_is_found()
    {
        const auto given = scene();
        QFile file(given->store.folder().journal());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(given->early);
        file.close();
        const ProofReport report = proven(*given);
        QVERIFY(!report.holds());
        QCOMPARE(report.findings.first().check, QStringLiteral("head"));
    }

    void a_deleted_write_ahead_log_is_found()
    {
        const auto given = scene();
        given->store.open();
        given->store.note(given->incident, QStringLiteral("only in the log"));
        // What a machine that loses the file beside the database would leave.
        const QString copy = given->store.folder().journal() + QStringLiteral(".kept");
        QVERIFY(QFile::copy(given->store.folder().journal(), copy));
        given->store.close();
        QFile::remove(given->store.folder().journal());
        QFile::remove(given->store.folder().journal() + QStringLiteral("-wal"));
        QVERIFY(QFile::rename(copy, given->store.folder().journal()));
        QVERIFY(!proven(*given).holds());
    }

    void a_changed_or_missing_evidence_file_is_found()
    {
        const auto given = scene();
        given->store.open();
        QFile log(given->store.folder().path + QStringLiteral("/build.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("token seen here");
        log.close();
        const EvidenceFolder folder(given->store.folder().evidence());
        const base::Result<Sealed> sealed = folder.seal(log.fileName());
        QVERIFY(sealed.ok());
        incidents::EvidenceCollected collected;
        collected.label = QStringLiteral("E-001");
        collected.title = QStringLiteral("Build log");
        collected.fileName = sealed->fileName;
        collected.sha256 = QByteArray::fromHex(sealed->sha256.toLatin1());
        collected.size = sealed->size;
        collected.mediaType = sealed->mediaType;
        given->store.mustCommit(
            {{journal::draft<incidents::Incident>(given->incident, collected, given->store.by())}, {}});
        given->store.close();
        QVERIFY(proven(*given).holds());
        QFile stored(folder.pathOf(sealed->sha256));
        QVERIFY(stored.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write("token seen HERE");
        stored.close();
        const ProofReport changed = proven(*given);
        QVERIFY(!changed.holds());
        QCOMPARE(changed.findings.first().check, QStringLiteral("evidence"));
        QCOMPARE(changed.findings.first().where, QStringLiteral("E-001"));
        QVERIFY(stored.remove());
        QVERIFY(!proven(*given).holds());
    }

    void proving_changes_not_a_byte()
    {
        const auto given = scene();
        QFile file(given->store.folder().journal());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        (void)proven(*given);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void projections_made_again_are_the_same_and_mend_a_broken_one()
    {
        const auto given = scene();
        tamper(*given, "UPDATE incident SET title = 'changed'; DELETE FROM line WHERE kind = 'note'");
        base::Result<Database> database = Database::open(given->store.folder().journal(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        const base::Result<QStringList> differed = rebuildProjections(*database);
        QVERIFY2(differed.ok(), differed ? "" : qPrintable(differed.error().text()));
        QCOMPARE(*differed, QStringList({QStringLiteral("line"), QStringLiteral("incident")}));
        QCOMPARE(*rebuildProjections(*database), QStringList());
        QCOMPARE(*database->number("SELECT count(*) FROM line_words WHERE line_words MATCH 'note'"), 15);
        QVERIFY(proven(*given).holds());
    }
};

PARAPET_TEST(TstProof)
#include "tst_proof.moc"
