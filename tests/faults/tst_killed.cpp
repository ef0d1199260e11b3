#include "store/proof/proof.h"
#include "store/sqlite/rows.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QProcess>

#include <random>

using namespace store;

/// A program that is killed at any moment loses nothing that it said was kept.
class TstKilled : public QObject
{
    Q_OBJECT

    static constexpr int rounds = 500;
    static constexpr int roundsPerWorkspace = 20;

    std::mt19937 m_random{500};

    /// Lets the writer work for a moment, kills it, and gives the last id it printed whole.
    QByteArray killedWriter(const Folder &folder)
    {
        QProcess writer;
        writer.start(QStringLiteral(PARAPET_FAULTWRITER), {folder.path});
        QByteArray printed;
        if (writer.waitForReadyRead(10000))
            printed += writer.readAll();
        writer.waitForReadyRead(int(m_random() % 25));
        writer.kill();
        writer.waitForFinished();
        printed += writer.readAll();
        const qsizetype end = printed.lastIndexOf('\n');
        const qsizetype begin = printed.lastIndexOf('\n', end - 1) + 1;
        return end < 0 ? QByteArray() : printed.mid(begin, end - begin);
    }

private Q_SLOTS:
    void nothing_acknowledged_is_lost_in_500_kills()
    {
        std::unique_ptr<TemporaryStore> store;
        qint64 kept = 0;
        for (int round = 0; round < rounds; ++round) {
            if (round % roundsPerWorkspace == 0) {
                store = std::make_unique<TemporaryStore>();
                store->open();
                store->close();
            }
            const QByteArray last = killedWriter(store->folder());
            QVERIFY2(!last.isEmpty(), "the writer wrote nothing");
            base::Result<Database> journal = Database::open(store->folder().journal(), Database::Mode::ReadWrite);
            QVERIFY(journal.ok());
            const auto found = rows<qint64>(
                *journal, "SELECT position FROM entry WHERE id = ?",
                [](const Statement &row) { return row.integer(0); }, QString::fromLatin1(last));
            QVERIFY(found.ok());
            QVERIFY2(found->size() == 1, last.constData());
            const auto id = rows<QString>(*journal, "SELECT value FROM meta WHERE name = 'workspace_id'",
                                          [](const Statement &row) { return row.text(0); });
            const base::Result<ProofReport> report = prove(*journal, store->folder(), Heads::load(id->first()));
            QVERIFY(report.ok());
            QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
            kept += found->first();
        }
        QVERIFY(kept > rounds);
    }
};

PARAPET_TEST(TstKilled)
#include "tst_killed.moc"
