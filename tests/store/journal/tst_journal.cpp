#include "base/canonicaljson.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "store/journal/entryrows.h"
#include "store/sqlite/rows.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace store;
using incidents::Incident;
using incidents::Noted;

class TstJournal : public QObject
{
    Q_OBJECT

    static QList<journal::EntryPtr> all(TemporaryStore &store)
    {
        return *store
                    ->readJournal([](Database &database) {
                        return rows<journal::EntryPtr>(
                            database, QByteArray("SELECT ") + entryColumns + " FROM entry ORDER BY position",
                            [](const Statement &row) { return entryFrom(row); });
                    })
                    .result();
    }

    static qint64 number(TemporaryStore &store, const QByteArray &sql)
    {
        return *store->readJournal([sql](Database &database) { return database.number(sql); }).result();
    }

private Q_SLOTS:
    void entries_of_a_console_are_numbered_linked_and_committed_to()
    {
        TemporaryStore store;
        const QString id = store.declare();
        store.note(id, QStringLiteral("Legal is on the bridge"));
        const QList<journal::EntryPtr> entries = all(store);
        QCOMPARE(entries.size(), 6);
        QByteArray previous("");
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const journal::Entry &entry = *entries.at(i);
            QCOMPARE(entry.deviceSeq, i + 1);
            QCOMPARE(entry.lamport, i + 1);
            QCOMPARE(entry.prevHash, previous);
            QCOMPARE(journal::hashOf(entry), entry.hash);
            QCOMPARE(journal::commitmentOf(entry.salt, entry.payload), entry.payloadCommit);
            QVERIFY(base::readCanonicalJson(entry.payload).ok());
            QVERIFY(!entry.actorRef.contains(QLatin1String("ana")));
            previous = entry.hash;
        }
    }

    void a_refused_draft_writes_nothing_of_its_deed()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const qint64 before = number(store, "SELECT count(*) FROM entry");
        const journal::Deed deed{{journal::draft<Incident>(id, Noted{QStringLiteral("kept?")}, store.by()),
                                  journal::draft<Incident>(id, Noted{QStringLiteral("  ")}, store.by())},
                                 {}};
        const base::Result<Committed> done = store->commit(deed).result();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(number(store, "SELECT count(*) FROM entry"), before);
        QCOMPARE(number(store, "SELECT count(*) FROM line WHERE text = 'kept?'"), 0);
        store.note(id, QStringLiteral("and the numbering goes on without a gap"));
        QCOMPARE(number(store, "SELECT max(device_seq) - count(*) FROM entry"), 0);
    }

    void a_payload_beyond_32_kib_is_refused_with_what_to_do_instead()
    {
        TemporaryStore store;
        const QString id = store.declare();
        QString text(7000, u'\u20ac'); // 21 KB
        QVERIFY(store->commit({{journal::draft<Incident>(id, Noted{text}, store.by())}, {}}).result().ok());
        journal::Draft draft = journal::draft<Incident>(id, Noted{text}, store.by());
        draft.payload.insert(QStringLiteral("more"), text);
        const base::Result<Committed> done = store->commit({{draft}, {}}).result();
        QVERIFY(!done.ok());
        QVERIFY2(done.error().text().contains(QLatin1String("evidence")), qPrintable(done.error().text()));
    }

    void a_second_process_is_noticed_and_the_chain_stays_one()
    {
        TemporaryStore first;
        const QString id = first.declare();
        base::Result<std::unique_ptr<Store>> second = Store::open(first.folder());
        QVERIFY(second.ok());
        QSignalSpy elsewhere(&*first, &Store::changedElsewhere);
        first->lookForOthers();
        QTest::qWait(50);
        for (int i = 0; i < 5; ++i) {
            first.note(id, QStringLiteral("window %1").arg(i));
            const journal::Deed deed{
                {journal::draft<Incident>(id, Noted{QStringLiteral("command %1").arg(i)}, first.by())}, {}};
            QVERIFY((*second)->commit(deed).result().ok());
        }
        QCOMPARE(number(first, "SELECT count(*) FROM entry"), number(first, "SELECT max(device_seq) FROM entry"));
        QCOMPARE(first.incident(id)->entries.size(), 13);
        first->lookForOthers();
        QTRY_COMPARE(elsewhere.size(), 1);
    }

    void strike_and_amend_keep_the_old_words_readable()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const QString note = store.note(id, QStringLiteral("at 0341")).entries.first()->id;
        journal::Amended amended{.entry = note, .fields = {{QStringLiteral("text"), QStringLiteral("at 03:41")}}};
        store.mustCommit({{journal::draft<Incident>(id, amended, store.by())}, {}});
        const journal::Line *line = store.incident(id)->line(note);
        QCOMPARE(line->text, QStringLiteral("at 03:41"));
        QCOMPARE(line->amendments.first().text, QStringLiteral("at 0341"));
        store.mustCommit(
            {{journal::draft<Incident>(id, journal::Struck{.entry = note, .reason = QStringLiteral("wrong incident")},
                                       store.by())},
             {}});
        line = store.incident(id)->line(note);
        QVERIFY(line->struck);
        QCOMPARE(line->struck->text, QStringLiteral("wrong incident"));
        QCOMPARE(number(store, "SELECT count(*) FROM line WHERE standing = 'struck'"), 1);
    }

    void redaction_leaves_no_byte_of_the_text_and_the_chain_holds()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const QString secret = QStringLiteral("zanzibar-customer-list");
        const QString note = store.note(id, secret).entries.first()->id;
        journal::Amended amended{.entry = note, .fields = {{QStringLiteral("text"), secret + u'2'}}};
        store.mustCommit(
            {{journal::draft<Incident>(id, amended, store.by()),
              journal::draft<Incident>(id, journal::Commented{.entry = note, .text = secret + u'3'}, store.by())},
             {}});
        store.mustCommit(
            {{journal::draft<Incident>(id, journal::Redacted{.entry = note, .reason = QStringLiteral("personal data")},
                                       store.by())},
             {}});
        QCOMPARE(number(store, "SELECT count(*) FROM entry WHERE payload IS NULL"), 3);
        QCOMPARE(number(store, "SELECT count(*) FROM line WHERE text LIKE '%zanzibar%'"), 0);
        const journal::SubjectPtr shown = store.incident(id);
        QCOMPARE(shown->line(note)->text, QStringLiteral("redacted"));
        QVERIFY(store
                    ->tendJournal([](Journal &, Database &database) {
                        return database.run("PRAGMA wal_checkpoint(TRUNCATE)").ok();
                    })
                    .result());
        store.close();
        QFile file(store.folder().journal());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
    }

    void entries_of_another_console_merge_to_the_same_state_in_any_order()
    {
        TemporaryStore here;
        const QString id = here.declare();
        for (int i = 0; i < 20; ++i)
            here.note(id, QStringLiteral("note %1").arg(i));
        const QList<journal::EntryPtr> entries = all(here);
        QList<journal::Entry> given;
        for (const journal::EntryPtr &entry : entries) {
            if (entry->subjectId == id)
                given.append(*entry);
        }
        for (const int turn : {0, 7, 13}) {
            TemporaryStore there;
            QList<journal::Entry> turned = given.mid(turn) + given.mid(0, turn);
            for (const journal::Entry &entry : turned)
                QVERIFY(there->receive({entry}).result().ok());
            const base::Result<Received> again = there->receive(given).result();
            QVERIFY(again.ok());
            QCOMPARE(again->added, 0);
            QCOMPARE(again->known, given.size());
            QCOMPARE(there.incident(id)->entries.size(), given.size());
            for (qsizetype i = 0; i < given.size(); ++i)
                QCOMPARE(there.incident(id)->lines.at(i).text, here.incident(id)->lines.at(i).text);
        }
    }

    void a_changed_or_forked_entry_is_not_taken_over()
    {
        TemporaryStore here;
        const QString id = here.declare();
        here.note(id, QStringLiteral("one"));
        journal::Entry entry = *all(here).last();
        TemporaryStore there;
        journal::Entry changed = entry;
        changed.payload.replace("one", "two");
        QCOMPARE(there->receive({changed}).result().error().kind, base::ErrorKind::Corrupt);
        QVERIFY(there->receive({entry}).result().ok());
        journal::Entry forked = entry;
        forked.lamport += 5;
        forked.hash = journal::hashOf(forked);
        QCOMPARE(there->receive({forked}).result().error().kind, base::ErrorKind::Conflict);
    }
};

PARAPET_TEST(TstJournal)
#include "tst_journal.moc"
