#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "failingstep.h"
#include "store/proof/projectionproof.h"
#include "store/proof/proof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace store;
using incidents::Incident;
using incidents::Noted;

/// Whatever statement fails, nothing is half-done and the next try comes to where the first would have.
class TstStatementFails : public QObject
{
    Q_OBJECT

    /// Works on an incident and its last note; reads nothing, so that only the work itself can fail.
    using Work = std::function<base::Done(TemporaryStore &, const QString &incident, const QString &note)>;

    static base::Done outcome(const base::Result<Committed> &done)
    {
        return done ? base::done() : base::Done(done.error());
    }

    static std::vector<std::pair<QString, Work>> workflows()
    {
        return {{QStringLiteral("note"),
                 [](TemporaryStore &store, const QString &id, const QString &) {
                     return outcome(
                         store->commit({{journal::draft<Incident>(id, Noted{QStringLiteral("again")}, store.by())}, {}})
                             .result());
                 }},
                {QStringLiteral("declare"),
                 [](TemporaryStore &store, const QString &, const QString &) {
                     const QString id = store->newId();
                     return outcome(store
                                        ->commit({{journal::draft<Incident>(id, incidents::Declared{}, store.by()),
                                                   journal::draft<Incident>(
                                                       id, incidents::Titled{QStringLiteral("Second")}, store.by())},
                                                  {}})
                                        .result());
                 }},
                {QStringLiteral("strike"),
                 [](TemporaryStore &store, const QString &id, const QString &note) {
                     const journal::Struck struck{.entry = note, .reason = QStringLiteral("wrong")};
                     return outcome(store->commit({{journal::draft<Incident>(id, struck, store.by())}, {}}).result());
                 }},
                {QStringLiteral("redact"),
                 [](TemporaryStore &store, const QString &id, const QString &note) {
                     const journal::Redacted redacted{.entry = note, .reason = QStringLiteral("personal")};
                     return outcome(store->commit({{journal::draft<Incident>(id, redacted, store.by())}, {}}).result());
                 }},
                {QStringLiteral("rebuild"), [](TemporaryStore &store, const QString &, const QString &) {
                     const auto done =
                         store->tendJournal([](Journal &, Database &database) { return rebuildProjections(database); })
                             .result();
                     return done ? base::done() : base::Done(done.error());
                 }}};
    }

    static qint64 entries(TemporaryStore &store)
    {
        return *store->readJournal([](Database &database) { return database.number("SELECT count(*) FROM entry"); })
                    .result();
    }

    static void mustHold(TemporaryStore &store)
    {
        const auto report =
            store->readJournal([&store](Database &database) { return prove(database, store.folder(), Heads::none()); })
                .result();
        QVERIFY(report.ok());
        QVERIFY2(report->holds(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().what));
    }

private Q_SLOTS:
    void every_statement_of_every_workflow_may_fail_data()
    {
        QTest::addColumn<int>("workflow");
        QTest::addColumn<int>("code");
        const auto all = workflows();
        for (size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(all.at(i).first + QStringLiteral(" I/O error"))) << int(i) << SQLITE_IOERR;
            QTest::newRow(qPrintable(all.at(i).first + QStringLiteral(" disk full"))) << int(i) << SQLITE_FULL;
        }
    }

    void every_statement_of_every_workflow_may_fail()
    {
        QFETCH(int, workflow);
        QFETCH(int, code);
        const Work work = workflows().at(size_t(workflow)).second;
        int failures = 0;
        for (long nth = 0;; ++nth) {
            TemporaryStore store;
            const QString id = store.declare();
            const QString note = store.note(id, QStringLiteral("first")).entries.first()->id;
            (void)store.incident(id);
            const qint64 before = entries(store);
            failingstep::arm(nth, code);
            const base::Done tried = work(store, id, note);
            const bool fired = failingstep::fired();
            failingstep::arm(-1, 0);
            if (!fired) {
                QVERIFY(tried.ok());
                break;
            }
            if (!tried) {
                ++failures;
                QVERIFY(!tried.error().what.isEmpty());
                QCOMPARE(entries(store), before);
                const base::Done again = work(store, id, note);
                QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
            }
            mustHold(store);
            QVERIFY2(nth < 2000, "a workflow of more than 2,000 statements");
        }
        QVERIFY(failures > 3);
    }
};

PARAPET_TEST(TstStatementFails)
#include "tst_statementfails.moc"
