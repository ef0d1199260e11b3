#include "store/sqlite/copying.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace store;

/// One path for a new file and an old one, all of it or nothing.
class TstMigrator : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static Database memory()
    {
        base::Result<Database> database = Database::open({}, Database::Mode::Memory);
        if (!database)
            qFatal("no database");
        return *std::move(database);
    }
    static qint64 tables(Database &database)
    {
        return *database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    }

private Q_SLOTS:
    void steps_are_numbered_without_a_gap_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("journal") << QStringLiteral("journal");
        QTest::newRow("mirror") << QStringLiteral("mirror");
    }

    void steps_are_numbered_without_a_gap()
    {
        QFETCH(QString, name);
        const QStringList files = QDir(QStringLiteral(":/sql/") + name).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), newestSchema(name));
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(files.at(i).left(5), QStringLiteral("%1_").arg(i + 1, 4, 10, QLatin1Char('0')));
        Database database = memory();
        const base::Result<bool> done = migrate(database, name);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
        QVERIFY(*done);
        QCOMPARE(*schemaOf(database, name), newestSchema(name));
        QCOMPARE(*migrate(database, name), false);
    }

    void the_filling_belongs_to_the_step()
    {
        Database database = memory();
        const auto failing = [&]() -> base::Done {
            if (const base::Done written = database.run("INSERT INTO meta VALUES ('filled', 'half')"); !written)
                return written;
            return base::Error{base::ErrorKind::Storage, QStringLiteral("no more")};
        };
        const base::Result<bool> failed = migrate(database, QStringLiteral("journal"), failing);
        QVERIFY(!failed);
        QCOMPARE(failed.error().what, QStringLiteral("no more"));
        QCOMPARE(tables(database), 0);
        QCOMPARE(*schemaOf(database, QStringLiteral("journal")), 0);
        const auto filling = [&] { return database.run("INSERT INTO meta VALUES ('filled', 'whole')"); };
        QVERIFY(*migrate(database, QStringLiteral("journal"), filling));
        QCOMPARE(*database.number("SELECT count(*) FROM meta WHERE value = 'whole'"), 1);
        QVERIFY(!*migrate(database, QStringLiteral("journal"), failing)); // nothing to do, nothing to fill
    }

    void a_newer_file_is_refused_and_both_numbers_are_said()
    {
        Database database = memory();
        QVERIFY(database.run("PRAGMA user_version=1000"));
        const base::Result<bool> refused = migrate(database, QStringLiteral("journal"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        QVERIFY(refused.error().detail.contains(QLatin1String("1000")));
        QVERIFY(refused.error().detail.contains(QString::number(newestSchema(QStringLiteral("journal")))));
        QCOMPARE(tables(database), 0);
    }

    void a_copy_is_named_when_it_is_whole()
    {
        Database database = memory();
        QVERIFY(database.run("CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES ('first')"));
        const QString path = m_home.filePath(QStringLiteral("copy.db"));
        QFile half(path + QStringLiteral(".making")); // of a program that was killed
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("SQLite format 3") > 0);
        half.close();
        QVERIFY(copyIntact(database, path));
        QVERIFY(!half.exists());
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(database.run("UPDATE kept SET text = 'second'"));
        QVERIFY(copyIntact(database, path)); // in its place
        base::Result<Database> copy = Database::open(path, Database::Mode::ReadOnly);
        QVERIFY(copy.ok());
        QCOMPARE(*copy->number("SELECT count(*) FROM kept WHERE text = 'second'"), 1);
        QVERIFY(!copyIntact(database, m_home.filePath(QStringLiteral("no/such/folder/copy.db"))));
    }

    void a_damaged_file_is_not_intact()
    {
        const QString path = m_home.filePath(QStringLiteral("damaged.db"));
        {
            base::Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
            QVERIFY(database->run("CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES (randomblob(9000)); "
                                  "PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QVERIFY(checkIntact(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const base::Done intact = checkIntact(path);
        QVERIFY(!intact);
        QCOMPARE(intact.error().kind, base::ErrorKind::Corrupt);
    }
};

PARAPET_TEST(TstMigrator)
#include "tst_migrator.moc"
