#include "store/sqlite/statement.h"
#include "support/testmain.h"

using namespace store;

class TstStatementCache : public QObject
{
    Q_OBJECT

    static Database opened()
    {
        base::Result<Database> database = Database::open({}, Database::Mode::Memory);
        if (!database || !database->run("CREATE TABLE word (text TEXT, number INTEGER)"))
            qFatal("no database");
        return std::move(*database);
    }

private Q_SLOTS:
    void a_statement_that_is_asked_for_again_has_nothing_left_of_its_last_use()
    {
        Database database = opened();
        const QByteArray insert = "INSERT INTO word VALUES (?1, ?2)";
        QVERIFY(execute(database, insert, QStringLiteral("first"), 1));
        base::Result<Statement> again = Statement::prepare(database, insert);
        QVERIFY(again);
        again->bind(2, 2); // the first parameter is not given this time
        QVERIFY(again->run());
        QCOMPARE(*database.number("SELECT count(*) FROM word WHERE text IS NULL AND number = 2"), 1);
    }

    void two_at_a_time_do_not_get_into_each_others_way()
    {
        Database database = opened();
        for (int i = 0; i < 3; ++i)
            QVERIFY(execute(database, "INSERT INTO word VALUES ('w', ?)", i));
        const QByteArray query = "SELECT number FROM word ORDER BY number";
        base::Result<Statement> one = Statement::prepare(database, query);
        QVERIFY(one && *one->step() && *one->step());
        {
            base::Result<Statement> two = Statement::prepare(database, query);
            QVERIFY(two && *two->step());
            QCOMPARE(two->integer(0), 0);
        }
        QCOMPARE(one->integer(0), 1);
        QVERIFY(*one->step());
        QCOMPARE(one->integer(0), 2);
    }

    void one_that_was_left_half_read_holds_no_lock()
    {
        Database database = opened();
        QVERIFY(execute(database, "INSERT INTO word VALUES ('w', 1)")
                && execute(database, "INSERT INTO word VALUES ('w', 2)"));
        {
            base::Result<Statement> half = Statement::prepare(database, "SELECT number FROM word");
            QVERIFY(half && *half->step());
        }
        QVERIFY(database.run("DROP TABLE word")); // refused while a statement reads it
    }

    void a_changed_table_is_seen_by_a_kept_statement()
    {
        Database database = opened();
        const QByteArray query = "SELECT * FROM word";
        QVERIFY(Statement::prepare(database, query));
        QVERIFY(
            database.run("ALTER TABLE word ADD COLUMN more INTEGER DEFAULT 7; INSERT INTO word VALUES ('w', 1, 8)"));
        base::Result<Statement> again = Statement::prepare(database, query);
        QVERIFY(again && *again->step());
        QCOMPARE(again->columns(), 3);
        QCOMPARE(again->integer(2), 8);
    }

    void a_statement_that_failed_can_be_tried_again()
    {
        Database database = opened();
        QVERIFY(database.run("CREATE UNIQUE INDEX once ON word (number)"));
        const QByteArray insert = "INSERT INTO word VALUES ('w', ?)";
        QVERIFY(execute(database, insert, 1));
        QVERIFY(!execute(database, insert, 1));
        QVERIFY(execute(database, insert, 2));
    }

    void a_database_that_takes_the_place_of_another_closes_its_statements_first()
    {
        Database database = opened();
        QVERIFY(execute(database, "INSERT INTO word VALUES ('old', 1)"));
        database = opened();
        QCOMPARE(*database.number("SELECT count(*) FROM word"), 0);
        QVERIFY(execute(database, "INSERT INTO word VALUES ('new', 1)"));
        QCOMPARE(*database.number("SELECT count(*) FROM word"), 1);
    }
};

PARAPET_TEST(TstStatementCache)
#include "tst_statementcache.moc"
