#include "store/backup/backup.h"
#include "store/proof/proof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace store;
using incidents::Incident;
using incidents::Noted;

/// A full disk, a workspace that may only be read, a backup: the disk is not always kind.
class TstDisk : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void a_full_disk_is_said_and_it_goes_on_when_there_is_room()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const auto room = [&](const QByteArray &pages) {
            return store
                ->tendJournal([pages](Journal &, Database &database) {
                    return database.run("PRAGMA max_page_count=" + pages).ok();
                })
                .result();
        };
        const qint64 pages =
            *store->readJournal([](Database &database) { return database.number("PRAGMA page_count"); }).result();
        QVERIFY(room(QByteArray::number(pages + 2)));
        base::Result<Committed> done = base::Error{};
        int written = 0;
        const QString text(4000, u'x');
        for (; written < 1000; ++written) {
            done = store->commit({{journal::draft<Incident>(id, Noted{text}, store.by())}, {}}).result();
            if (!done)
                break;
        }
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::Storage);
        QVERIFY2(done.error().what.contains(QLatin1String("disk is full")), qPrintable(done.error().what));
        QCOMPARE(store.incident(id)->title, QStringLiteral("Malicious release"));
        QVERIFY(room("1073741823"));
        store.note(id, QStringLiteral("there is room again"));
        QCOMPARE(store.incident(id)->entries.size(), 3 + written + 1);
    }

    void a_workspace_open_for_reading_is_not_changed()
    {
        TemporaryStore store;
        const QString id = store.declare();
        store
            ->tendJournal(
                [](Journal &, Database &database) { return database.run("PRAGMA wal_checkpoint(TRUNCATE)").ok(); })
            .result();
        store.close();
        const QByteArray before = contents(store.folder().journal());
        store.open({.readOnly = true});
        QCOMPARE(store.incident(id)->title, QStringLiteral("Malicious release"));
        const auto refused =
            store->commit({{journal::draft<Incident>(id, Noted{QStringLiteral("no")}, store.by())}, {}}).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        store.close();
        QCOMPARE(contents(store.folder().journal()), before);
    }

    void a_backup_is_made_while_writing_and_restores_under_a_new_name()
    {
        TemporaryStore store;
        const QString id = store.declare();
        store.note(id, QStringLiteral("in the backup"));
        const base::Result<QString> backup =
            store
                ->tendJournal([&store](Journal &, Database &database) {
                    return makeBackup(database, store.folder(), base::SystemClock().now());
                })
                .result();
        QVERIFY2(backup.ok(), backup ? "" : qPrintable(backup.error().text()));
        const QString device = store->bearings().deviceId;
        store.note(id, QStringLiteral("after the backup"));
        store.close();
        const base::Done restored = restoreBackup(store.folder(), *backup, base::SystemClock().now());
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().text()));
        store.open();
        QVERIFY(store->bearings().deviceId != device);
        QCOMPARE(store.incident(id)->entries.size(), 4);
        store.note(id, QStringLiteral("it goes on"));
        // What was lost is known from the head remembered outside.
        const auto report = store
                                ->readJournal([&store](Database &database) {
                                    return prove(database, store.folder(), Heads::load(store->bearings().workspaceId));
                                })
                                .result();
        QVERIFY(!report->holds());
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().check, QStringLiteral("head"));
    }

    void a_copied_workspace_writes_under_a_name_of_its_own()
    {
        TemporaryStore store;
        store.declare();
        const QString device = store->bearings().deviceId;
        store.close();
        const QString copy = store.folder().journal() + QStringLiteral(".copy");
        QVERIFY(QFile::copy(store.folder().journal(), copy));
        // The old file stays, so that its inode is not given to the copy.
        QVERIFY(QFile::rename(store.folder().journal(), store.folder().journal() + QStringLiteral(".old")));
        QVERIFY(QFile::rename(copy, store.folder().journal()));
        store.open();
        QVERIFY(store->bearings().deviceId != device);
        const auto own = store->subject(store->bearings().workspaceId).result();
        const auto &workspace = static_cast<const workspace::Workspace &>(**own);
        QCOMPARE(workspace.devices.size(), 2);
        QCOMPARE(workspace.devices.last().reason, QStringLiteral("copied"));
        QCOMPARE(workspace.devices.last().follows, device);
    }
};

PARAPET_TEST(TstDisk)
#include "tst_disk.moc"
