#include "base/paths.h"
#include "desk/demo/demo.h"
#include "store/backup/backup.h"
#include "store/incidents/incidentlist.h"
#include "store/journal/meta.h"
#include "store/proof/proof.h"
#include "store/sqlite/migrator.h"
#include "store/workspace/upgrade.h"
#include "support/olderworkspace.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <array>
#include <thread>

using namespace store;

/// Every older workspace opens: the demo organisation as each earlier version would have left it.
class TstUpgrade : public QObject
{
    Q_OBJECT

    static const QString journal, mirror;

    QTemporaryDir m_home;
    Folder m_full;
    QHash<QByteArray, QByteArray> m_tables; ///< what the newest makes of the entries
    QByteArray m_entries;
    qint64 m_events = 0;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Folder older(int version, int mirrorVersion)
    {
        QDir(base::paths::state() + QStringLiteral("/heads")).removeRecursively(); // of the copies made before
        const QString name = QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentTestFunction())).arg(version);
        const Folder folder{m_home.filePath(QStringLiteral("%1-%2").arg(name).arg(mirrorVersion))};
        olderworkspace::makeFolder(m_full, version, mirrorVersion, folder);
        return folder;
    }

    Folder olderAsFetched()
    {
        QFETCH(int, version);
        QFETCH(int, mirrorVersion);
        return older(version, mirrorVersion);
    }

    static std::unique_ptr<Store> opened(const Folder &folder, const Opening &opening = {})
    {
        base::Result<std::unique_ptr<Store>> store = Store::open(folder, opening);
        if (!store)
            qFatal("%s", qPrintable(store.error().text()));
        return *std::move(store);
    }

    static base::Error refusal(const Folder &folder, const Opening &opening = {})
    {
        const base::Result<std::unique_ptr<Store>> store = Store::open(folder, opening);
        return store ? base::Error{base::ErrorKind::Invalid, QStringLiteral("it opened")} : store.error();
    }

    static qint64 events(Store &store)
    {
        return *store.readMirror([](Database &database) { return database.number("SELECT count(*) FROM event"); })
                    .result();
    }

    /// Runs SQL on a file as nobody of ours would.
    static void meddle(const QString &file, const QByteArray &sql)
    {
        base::Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        const base::Done done = database->run(sql + "; PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
    }

    static QStringList findings(const Folder &folder, bool *holds = nullptr)
    {
        const base::Result<ProofReport> report = proveFolder(folder, {.evidence = false});
        if (!report)
            return {report.error().text()};
        if (holds)
            *holds = report->holds();
        QStringList out;
        for (const ProofFinding &finding : report->findings)
            out.append(finding.check + u' ' + finding.where + u' ' + finding.what);
        return out;
    }

    static void newer(const QString &file, const QString &name)
    {
        meddle(file, "PRAGMA user_version=" + QByteArray::number(newestSchema(name) + 1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_full.path = m_home.filePath(QStringLiteral("full"));
        const base::Done made = desk::makeDemo(m_full);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        for (const QByteArray &table : olderworkspace::projectedTables())
            m_tables.insert(table, olderworkspace::dumped(m_full.journal(), table));
        for (const char *table : {"line", "incident", "incident_clock", "incident_task", "contact", "evidence_item",
                                  "evidence_custody", "incident_review", "incident_link", "action_item", "alert"})
            QVERIFY2(!m_tables.value(table).isEmpty(), table);
        m_entries = olderworkspace::dumped(m_full.journal(), "entry");
        m_events = events(*opened(m_full));
        QVERIFY(m_events > 1000);
    }

    void every_version_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("mirrorVersion");
        const QList<int> journals = olderworkspace::versions(journal), mirrors = olderworkspace::versions(mirror);
        for (const int version : journals)
            QTest::addRow("journal of schema %d", version) << version << mirrors.last();
        for (const int version : mirrors.first(mirrors.size() - 1))
            QTest::addRow("mirror of schema %d", version) << journals.last() << version;
    }

    void every_version()
    {
        const Folder folder = olderAsFetched();
        const QByteArray before = olderworkspace::dumped(folder.journal());
        const std::unique_ptr<Store> store = opened(folder);
        QCOMPARE(olderworkspace::dumped(folder.journal(), "entry"), m_entries);
        for (auto table = m_tables.begin(); table != m_tables.end(); ++table)
            QVERIFY2(olderworkspace::dumped(folder.journal(), table.key()) == *table, table.key().constData());
        QCOMPARE(events(*store), m_events);
        QCOMPARE(findings(folder), QStringList());
        QVERIFY(store
                    ->tendJournal([](Journal &, Database &database) {
                        return database
                            .run("INSERT INTO line_words (line_words) VALUES ('integrity-check'); "
                                 "INSERT INTO line_grams (line_grams) VALUES ('integrity-check')")
                            .ok();
                    })
                    .result());
        QFETCH(int, version);
        const QString copy = copyBeforeUpgrade(folder, newestSchema(journal));
        QCOMPARE(QFile::exists(copy), version < newestSchema(journal));
        if (QFile::exists(copy))
            QVERIFY(olderworkspace::dumped(copy) == before);
    }

    void can_be_written_on_data() { every_version_data(); }

    void can_be_written_on()
    {
        const Folder folder = olderAsFetched();
        QString id;
        {
            const std::unique_ptr<Store> store = opened(folder);
            id = store->readJournal(&incidentList).result()->first().id;
            const journal::Authorship by = journal::statedBy(QStringLiteral("ana"), store->clock().now());
            const journal::Draft note =
                journal::draft<incidents::Incident>(id, incidents::Noted{QStringLiteral("it goes on")}, by);
            const auto done = store->commit({{note}, {}}).result();
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
        }
        const auto again = opened(folder)->subject(id).result();
        QCOMPARE((*again)->lines.last().text, QStringLiteral("it goes on"));
        QCOMPARE(findings(folder), QStringList());
    }

    void the_copy_made_before_can_be_put_back_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("mirrorVersion");
        const QList<int> journals = olderworkspace::versions(journal);
        for (const int version : journals.first(journals.size() - 1)) // the newest needs no copy
            QTest::addRow("journal of schema %d", version) << version << olderworkspace::versions(mirror).last();
    }

    void the_copy_made_before_can_be_put_back()
    {
        const Folder folder = olderAsFetched();
        const QString device = opened(folder)->bearings().deviceId;
        const QString copy = copyBeforeUpgrade(folder, newestSchema(journal));
        const base::Done restored = restoreBackup(folder, copy, base::SystemClock().now());
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().text()));
        const std::unique_ptr<Store> store = opened(folder);
        QVERIFY(store->bearings().deviceId != device);
        const auto entries =
            store->readJournal([](Database &database) { return database.number("SELECT count(*) FROM entry"); });
        QCOMPARE(*entries.result(), m_entries.count('\n') + 1 + 1); // and that the console has another name
        QCOMPARE(findings(folder), QStringList());
    }

    void is_left_alone_when_it_is_only_read_data() { every_version_data(); }

    void is_left_alone_when_it_is_only_read()
    {
        const Folder folder = olderAsFetched();
        const QByteArray journalBefore = contents(folder.journal()), mirrorBefore = contents(folder.mirror());
        const auto copiesMade = [] {
            return QDir(base::paths::cache()).entryList({QStringLiteral("older-*")}, QDir::Dirs).size();
        };
        {
            const std::unique_ptr<Store> store = opened(folder, {.readOnly = true});
            const auto list = store->readJournal(&incidentList).result();
            QVERIFY2(list.ok(), list ? "" : qPrintable(list.error().text()));
            QVERIFY(list->size() > 100);
            QVERIFY(store->subject(list->first().id).result().ok());
            QCOMPARE(events(*store), m_events);
            QFETCH(int, version);
            QFETCH(int, mirrorVersion);
            const bool isOlder = version < newestSchema(journal) || mirrorVersion < newestSchema(mirror);
            QCOMPARE(copiesMade() > 0, isOlder);
        }
        bool holds = false;
        (void)findings(folder, &holds);
        QVERIFY(holds);
        QCOMPARE(copiesMade(), 0);
        QVERIFY(contents(folder.journal()) == journalBefore);
        QVERIFY(contents(folder.mirror()) == mirrorBefore);
        QVERIFY(QDir(folder.backups()).isEmpty());
    }

    void of_a_newer_parapet_is_refused_in_words_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("journal") << journal;
        QTest::newRow("mirror") << mirror;
    }

    void of_a_newer_parapet_is_refused_in_words()
    {
        QFETCH(QString, name);
        TemporaryStore store;
        store.declare();
        store.close();
        const QString file = name == journal ? store.folder().journal() : store.folder().mirror();
        newer(file, name);
        const QByteArray before = contents(file);
        for (const bool readOnly : {false, true}) {
            const base::Error error = refusal(store.folder(), {.readOnly = readOnly});
            QCOMPARE(error.kind, base::ErrorKind::Refused);
            QVERIFY2(error.what.contains(QLatin1String("newer Parapet")), qPrintable(error.text()));
            QVERIFY2(error.detail.contains(QString::number(newestSchema(name) + 1)), qPrintable(error.text()));
        }
        QVERIFY(contents(file) == before);
        if (name == journal) {
            QVERIFY(!proveFolder(store.folder()).ok());
            QCOMPARE(proveFolder(store.folder()).error().kind, base::ErrorKind::Refused);
        }
    }

    void a_copy_of_a_newer_parapet_is_not_put_back()
    {
        TemporaryStore store;
        store.declare();
        store.close();
        const QString copy = m_home.filePath(QStringLiteral("newer.db"));
        QVERIFY(QFile::copy(store.folder().journal(), copy));
        newer(copy, journal);
        const QByteArray before = contents(store.folder().journal());
        const base::Done restored = restoreBackup(store.folder(), copy, base::SystemClock().now());
        QVERIFY(!restored);
        QVERIFY2(restored.error().what.contains(QLatin1String("newer Parapet")), qPrintable(restored.error().text()));
        QVERIFY(contents(store.folder().journal()) == before);
    }

    void brought_up_to_date_under_a_running_program_is_not_written_by_it()
    {
        TemporaryStore store;
        const QString id = store.declare();
        newer(store.folder().journal(), journal);
        QVERIFY(store.incident(id)); // it can still be read
        const auto done = store
                              ->commit({{journal::draft<incidents::Incident>(
                                            id, incidents::Noted{QStringLiteral("too late")}, store.by())},
                                        {}})
                              .result();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::Refused);
        QVERIFY2(done.error().what.contains(QLatin1String("newer Parapet")), qPrintable(done.error().text()));
        const auto received = store->receive({}).result();
        QVERIFY(!received.ok());
        QCOMPARE(received.error().kind, base::ErrorKind::Refused);
        const auto count = store
                               ->readJournal([](Database &database) {
                                   return database.number("SELECT count(*) FROM entry WHERE type = 'incident.noted'");
                               })
                               .result();
        QCOMPARE(*count, 0);
    }

    void what_another_version_said_in_other_words_is_said_anew()
    {
        TemporaryStore store;
        store.note(store.declare(), QStringLiteral("the token was revoked"));
        store.close();
        meddle(store.folder().journal(),
               "UPDATE meta SET value = '0.0' WHERE name = 'projected_by'; "
               "UPDATE line SET text = 'quoth ' || text; DELETE FROM incident");
        bool holds = false;
        const QStringList before = findings(store.folder(), &holds);
        QVERIFY2(holds, qPrintable(before.join(u'\n')));
        QCOMPARE(before.size(), 2);
        QVERIFY2(before.first().contains(QLatin1String("another version of Parapet")), qPrintable(before.first()));
        store.open();
        store.close();
        QCOMPARE(findings(store.folder()), QStringList());
        QVERIFY(!QFile::exists(copyBeforeUpgrade(store.folder(), newestSchema(journal))));
    }

    void two_programs_at_once_bring_it_up_to_date_once()
    {
        const Folder folder =
            older(olderworkspace::versions(journal).first(), olderworkspace::versions(mirror).first());
        std::array<base::Done, 2> outcomes{base::done(), base::done()};
        {
            std::array<std::thread, 2> programs;
            for (size_t i = 0; i < programs.size(); ++i)
                programs[i] = std::thread([&folder, &outcome = outcomes[i]] {
                    base::Result<Database> database = Database::open(folder.journal(), Database::Mode::ReadWrite);
                    const base::Result<bool> upgraded =
                        database ? upgradeJournal(*database) : base::Result<bool>(database.error());
                    outcome = upgraded ? base::done() : base::Done(upgraded.error());
                });
            for (std::thread &program : programs)
                program.join();
        }
        for (const base::Done &outcome : outcomes)
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(findings(folder), QStringList());
    }
};

const QString TstUpgrade::journal = QStringLiteral("journal");
const QString TstUpgrade::mirror = QStringLiteral("mirror");

PARAPET_TEST(TstUpgrade)
#include "tst_upgrade.moc"
