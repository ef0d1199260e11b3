#include "failingstep.h"
#include "failingwrite.h"
#include "store/proof/proof.h"
#include "store/workspace/upgrade.h"
#include "support/olderworkspace.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace store;

/// Whatever fails while an older workspace is brought up to date, it stays as it was or is wholly up to
/// date, and the next try comes to the end.
class TstUpgradeFails : public QObject
{
    Q_OBJECT

    TemporaryStore m_full;
    QHash<QByteArray, QByteArray> m_tables;

    /// An older workspace in a folder that goes away.
    struct Older
    {
        Older(const Folder &full, int version)
        {
            folder.path = home.filePath(QStringLiteral("workspace"));
            olderworkspace::makeFolder(full, version, olderworkspace::versions(QStringLiteral("mirror")).first(),
                                       folder);
            before = olderworkspace::dumped(folder.journal());
        }
        base::Done open() const
        {
            const auto store = Store::open(folder);
            return store ? base::done() : base::Done(store.error());
        }
        bool isAsBefore() const { return olderworkspace::dumped(folder.journal()) == before; }

        QTemporaryDir home;
        Folder folder;
        QByteArray before;
    };

    void mustBeUpToDate(const Older &older)
    {
        const base::Result<ProofReport> report = proveFolder(older.folder);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
        QVERIFY2(report->findings.isEmpty(),
                 report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
        for (auto table = m_tables.begin(); table != m_tables.end(); ++table)
            QCOMPARE(olderworkspace::dumped(older.folder.journal(), table.key()), table.value());
    }

    static void versions()
    {
        QTest::addColumn<int>("version");
        const QList<int> all = olderworkspace::versions(QStringLiteral("journal"));
        QTest::newRow("from the first") << all.first();
        QTest::newRow("from the last but one") << all.at(all.size() - 2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_full.note(m_full.declare(), QStringLiteral("the token was revoked"));
        m_full.close();
        for (const QByteArray &table : olderworkspace::projectedTables())
            m_tables.insert(table, olderworkspace::dumped(m_full.folder().journal(), table));
    }

    void any_statement_may_fail_data() { versions(); }

    void any_statement_may_fail()
    {
        QFETCH(int, version);
        int asBefore = 0;
        for (long nth = 0;; ++nth) {
            const Older older(m_full.folder(), version);
            failingstep::arm(nth, SQLITE_IOERR);
            const base::Done opened = older.open();
            const bool fired = failingstep::fired();
            failingstep::arm(-1, 0);
            if (!fired)
                break;
            if (!opened) {
                QVERIFY(!opened.error().what.isEmpty());
                asBefore += older.isAsBefore() ? 1 : 0;
                const base::Done again = older.open();
                QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
            }
            mustBeUpToDate(older);
            QVERIFY2(nth < 3000, "an upgrade of more than 3,000 statements");
        }
        QVERIFY(asBefore > 50);
    }

    void the_disk_may_be_full_from_any_write_on_data() { versions(); }

    void the_disk_may_be_full_from_any_write_on()
    {
        QFETCH(int, version);
        long writes = 0;
        {
            const Older older(m_full.folder(), version);
            failingwrite::arm(-1, failingwrite::Fate::DiskFull);
            QVERIFY(older.open());
            writes = failingwrite::written();
        }
        QVERIFY(writes > 20);
        int refused = 0;
        for (long nth = 0; nth < writes; ++nth) {
            const Older older(m_full.folder(), version);
            failingwrite::arm(nth, failingwrite::Fate::DiskFull);
            const base::Done opened = older.open();
            failingwrite::arm(-1, failingwrite::Fate::DiskFull);
            if (!opened) {
                ++refused;
                QCOMPARE(opened.error().kind, base::ErrorKind::Storage);
                QVERIFY2(opened.error().what.contains(QLatin1String("disk is full")),
                         qPrintable(opened.error().text()));
                const QStringList left = QDir(older.folder.backups()).entryList(QDir::Files);
                QVERIFY2(left.filter(QStringLiteral("making")).isEmpty(), qPrintable(left.join(u' ')));
            }
            QVERIFY(older.open());
            mustBeUpToDate(older);
        }
        QVERIFY(refused > 10);
    }

    void without_a_copy_nothing_is_changed()
    {
        const Older older(m_full.folder(), olderworkspace::versions(QStringLiteral("journal")).first());
        QVERIFY(QDir(older.folder.backups()).removeRecursively());
        QFile inTheWay(older.folder.backups());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const base::Done opened = older.open();
        QVERIFY(!opened);
        QVERIFY(older.isAsBefore());
        QVERIFY(inTheWay.remove());
        QVERIFY(older.open());
        mustBeUpToDate(older);
    }
};

PARAPET_TEST(TstUpgradeFails)
#include "tst_upgradefails.moc"
