#include "store/proof/proof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <random>

using namespace store;

/// A write-ahead log cut at any byte leaves a consistent beginning of what was written.
class TstTornLog : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void a_thousand_cuts_leave_a_prefix_that_verifies()
    {
        TemporaryStore store;
        const QString id = store.declare();
        store
            ->tendJournal(
                [](Journal &, Database &database) { return database.run("PRAGMA wal_checkpoint(TRUNCATE)").ok(); })
            .result();
        const QByteArray file = contents(store.folder().journal());
        for (int i = 0; i < 40; ++i)
            store.note(id, QStringLiteral("note %1").arg(i));
        const QByteArray log = contents(store.folder().journal() + QStringLiteral("-wal"));
        QVERIFY(log.size() > 40 * 4096);
        store.close();

        QTemporaryDir home;
        const Folder torn{home.path()};
        std::mt19937 random(1000);
        qint64 fewest = 1000, most = 0;
        for (int cut = 0; cut < 1000; ++cut) {
            write(torn.journal(), file);
            write(torn.journal() + QStringLiteral("-wal"), log.left(qsizetype(random() % quint32(log.size()))));
            QFile::remove(torn.journal() + QStringLiteral("-shm"));
            base::Result<Database> journal = Database::open(torn.journal(), Database::Mode::ReadWrite);
            QVERIFY(journal.ok());
            const base::Result<ProofReport> report = prove(*journal, torn, Heads::none());
            QVERIFY(report.ok());
            QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
            fewest = qMin(fewest, report->entries);
            most = qMax(most, report->entries);
        }
        QVERIFY(fewest < 10);
        QVERIFY(most > 40);
    }
};

PARAPET_TEST(TstTornLog)
#include "tst_tornlog.moc"
