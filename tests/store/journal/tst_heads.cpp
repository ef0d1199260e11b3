#include "base/paths.h"
#include "store/journal/heads.h"
#include "store/proof/proof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QDir>

using namespace store;

/// Where the logs end, remembered outside the workspace.
class TstHeads : public QObject
{
    Q_OBJECT

    static Head remembered(const Bearings &bearings)
    {
        return Heads::load(bearings.workspaceId).all().value(bearings.deviceId);
    }
    static qint64 last(Store &store)
    {
        return *store.readJournal([](Database &journal) { return journal.number("SELECT max(device_seq) FROM entry"); })
                    .result();
    }
    static bool proves(const Folder &folder)
    {
        const base::Result<ProofReport> report = proveFolder(folder, {.evidence = false});
        return report && report->holds();
    }

private Q_SLOTS:
    void a_log_only_grows()
    {
        Heads heads = Heads::none();
        heads.saw(u"one"_qs, {5, "five", {}});
        heads.saw(u"one"_qs, {3, "three", {}});
        QCOMPARE(heads.all().value(u"one"_qs).hash, QByteArray("five"));
        heads.saw(u"one"_qs, {6, "six", {}});
        QCOMPARE(heads.all().value(u"one"_qs).seq, 6);
    }

    void the_end_is_remembered_soon_and_when_it_is_closed()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const Bearings bearings = store->bearings();
        QTRY_VERIFY(remembered(bearings).seq > 0); // without anybody asking
        for (int i = 0; i < 50; ++i) // a flurry, most of which is put off
            store.note(id, QString::number(i));
        const qint64 end = last(*store);
        QVERIFY(remembered(bearings).seq <= end);
        QVERIFY(proves(store.folder())); // what a kill would leave now still holds
        store.close();
        QCOMPARE(remembered(bearings).seq, end);
    }

    void what_was_put_off_is_remembered_when_somebody_asks_a_second_later()
    {
        TemporaryStore store;
        const QString id = store.declare();
        for (int i = 0; i < 20; ++i)
            store.note(id, QString::number(i));
        const Bearings bearings = store->bearings();
        const qint64 end = last(*store);
        QTRY_VERIFY_WITH_TIMEOUT((store->rememberHeads(), remembered(bearings).seq == end), 10000);
    }

    void two_programs_do_not_forget_for_each_other()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const Bearings bearings = store->bearings();
        store.note(id, u"first"_qs);
        qint64 end = 0;
        {
            const auto other = Store::open(store.folder(), {});
            QVERIFY(other.ok());
            const journal::Authorship by = journal::statedBy(u"bo"_qs, (*other)->clock().now());
            for (int i = 0; i < 3; ++i) {
                const journal::Deed deed{{journal::draft<incidents::Incident>(id, incidents::Noted{u"later"_qs}, by)},
                                         {}};
                QVERIFY((*other)->commit(deed).result().ok());
            }
            end = last(**other);
        }
        QCOMPARE(remembered(bearings).seq, end);
        store.close(); // which knows of less
        QCOMPARE(remembered(bearings).seq, end);
        QVERIFY(proves(store.folder()));
    }

    void a_log_that_was_cut_behind_them_is_noticed()
    {
        TemporaryStore store;
        const QString id = store.declare();
        store.note(id, u"what somebody wants gone"_qs);
        store.close();
        auto journal = Database::open(store.folder().journal(), Database::Mode::ReadWrite);
        QVERIFY(journal.ok());
        QVERIFY(journal->run("DELETE FROM entry WHERE position = (SELECT max(position) FROM entry)").ok());
        QVERIFY(!proves(store.folder()));
    }

    void a_note_is_kept_where_they_cannot_be()
    {
        TemporaryStore store;
        const QString id = store.declare();
        const QString folder = base::paths::state() + u"/heads"_qs;
        QTRY_VERIFY(!QDir(folder).isEmpty());
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        store.note(id, u"kept"_qs);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"head could not be remembered"_qs));
        store.close();
        QVERIFY(inTheWay.remove());
        QCOMPARE(store.incident(id)->lines.last().text, u"kept"_qs);
    }
};

PARAPET_TEST(TstHeads)
#include "tst_heads.moc"
