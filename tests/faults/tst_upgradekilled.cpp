#include "store/proof/proof.h"
#include "store/workspace/upgrade.h"
#include "support/olderworkspace.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QProcess>

using namespace store;

/// A program that is killed while it brings a workspace up to date, or makes one, leaves nothing that the
/// next start does not put right. It is killed in the middle of a write, at moments spread over all of
/// them: ten as a rule, fifty as a soak.
class TstUpgradeKilled : public QObject
{
    Q_OBJECT

    TemporaryStore m_full;
    QTemporaryDir m_home;

    static int rounds()
    {
        bool set = false;
        const int number = qEnvironmentVariableIntValue("PARAPET_KILLS", &set);
        return set ? number : 10;
    }

    /// How many writes it made; nothing when it was killed.
    static std::optional<int> run(const QString &what, const Folder &folder, int fatalWrite)
    {
        QProcess opener;
        opener.start(QStringLiteral(PARAPET_FAULTOPENER), {what, folder.path, QString::number(fatalWrite)});
        if (!opener.waitForFinished(60000))
            qFatal("the opener hangs");
        if (opener.exitStatus() == QProcess::CrashExit)
            return std::nullopt;
        if (opener.exitCode() != 0)
            qFatal("%s", opener.readAllStandardError().constData());
        return opener.readAllStandardOutput().toInt();
    }

    Folder older(const QString &name, int version)
    {
        const Folder folder{m_home.filePath(name)};
        olderworkspace::makeFolder(m_full.folder(), version, olderworkspace::versions(QStringLiteral("mirror")).first(),
                                   folder);
        return folder;
    }

    static void mustHold(const Folder &folder)
    {
        const base::Result<ProofReport> report = proveFolder(folder);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
        QVERIFY2(report->findings.isEmpty(),
                 report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString id = m_full.declare();
        for (int i = 0; i < 40; ++i)
            m_full.note(id, QStringLiteral("note %1 of the response").arg(i));
        m_full.close();
    }

    void while_it_is_brought_up_to_date_data()
    {
        QTest::addColumn<int>("version");
        const QList<int> all = olderworkspace::versions(QStringLiteral("journal"));
        QTest::newRow("from the first") << all.first();
        QTest::newRow("from the last but one") << all.at(all.size() - 2);
    }

    void while_it_is_brought_up_to_date()
    {
        QFETCH(int, version);
        const QString name = QStringLiteral("from-%1-").arg(version);
        const std::optional<int> writes = run(QStringLiteral("open"), older(name + u'x', version), -1);
        QVERIFY(writes && *writes > 20);
        int asBefore = 0;
        for (int round = 0; round < rounds(); ++round) {
            const Folder folder = older(name + QString::number(round), version);
            const QByteArray before = olderworkspace::dumped(folder.journal());
            const QByteArray entries = olderworkspace::dumped(folder.journal(), "entry");
            QVERIFY(!run(QStringLiteral("open"), folder, int(qint64(*writes) * round / rounds())));
            // Nothing of it or all of it.
            if (olderworkspace::dumped(folder.journal()) == before)
                ++asBefore;
            else
                mustHold(folder);
            QVERIFY(run(QStringLiteral("open"), folder, -1));
            QCOMPARE(olderworkspace::dumped(folder.journal(), "entry"), entries);
            for (const QByteArray &table : olderworkspace::projectedTables())
                QCOMPARE(olderworkspace::dumped(folder.journal(), table),
                         olderworkspace::dumped(m_full.folder().journal(), table));
            mustHold(folder);
        }
        QVERIFY(asBefore > 0);
    }

    void while_it_is_made()
    {
        const Folder whole{m_home.filePath(QStringLiteral("whole"))};
        const std::optional<int> writes = run(QStringLiteral("found"), whole, -1);
        QVERIFY(writes && *writes > 20);
        for (int round = 0; round < rounds(); ++round) {
            const Folder folder{m_home.filePath(QStringLiteral("made-%1").arg(round))};
            QVERIFY(!run(QStringLiteral("found"), folder, int(qint64(*writes) * round / rounds())));
            if (!folder.holdsWorkspace())
                QVERIFY(run(QStringLiteral("found"), folder, -1));
            mustHold(folder);
            QVERIFY(run(QStringLiteral("open"), folder, -1));
        }
    }
};

PARAPET_TEST(TstUpgradeKilled)
#include "tst_upgradekilled.moc"
