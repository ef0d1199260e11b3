#include "domain/actions/actionassigned.h"
#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionverified.h"
#include "store/actions/actionlist.h"
#include "store/proof/projectionproof.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace actions;
using namespace std::chrono_literals;

/// Action items as the journal's tables give them.
class TstActionList : public QObject
{
    Q_OBJECT

    struct Bench
    {
        TemporaryStore store;

        QString open(const char *title, std::optional<base::Duration> dueIn, const QString &source = {})
        {
            ActionOpened wanted;
            wanted.title = QString::fromLatin1(title);
            wanted.source = source;
            if (dueIn)
                wanted.due = store.by().now + *dueIn;
            const QString id = store->newId();
            say(id, wanted);
            return id;
        }
        template<class Payload>
        void say(const QString &id, const Payload &payload, const QString &actor = QStringLiteral("ana"))
        {
            store.mustCommit({{journal::draft<Action>(id, payload, store.by(actor))}, {}});
        }
        QStringList titles(const QString &source = {})
        {
            const auto rows =
                store
                    ->readJournal([source](store::Database &journal) {
                        return source.isEmpty() ? store::actionList(journal) : store::actionsOf(journal, source);
                    })
                    .result();
            QStringList out;
            for (const store::ActionRow &row : rows.value())
                out.append(row.title);
            return out;
        }
    };

private Q_SLOTS:
    void what_is_due_first_comes_first_and_what_is_settled_last()
    {
        Bench bench;
        bench.open("no day", {});
        bench.open("in a week", 7 * 24h);
        const QString settled = bench.open("rejected", 1h);
        bench.open("tomorrow", 24h);
        bench.say(settled, ActionMoved{ActionState::Rejected, QStringLiteral("too costly")});
        QCOMPARE(bench.titles(),
                 (QStringList{QStringLiteral("tomorrow"), QStringLiteral("in a week"), QStringLiteral("no day"),
                              QStringLiteral("rejected")}));
    }

    void those_of_one_incident_are_found()
    {
        Bench bench;
        const QString incident = bench.store.declare();
        bench.open("of it", {}, incident);
        bench.open("of another", {}, bench.store.declare());
        QCOMPARE(bench.titles(incident), QStringList{QStringLiteral("of it")});
    }

    void a_row_says_who_has_it_and_who_verified_it()
    {
        Bench bench;
        const QString id = bench.open("expire tokens", 24h);
        bench.say(id, ActionAssigned{QStringLiteral("bo")});
        bench.say(id, ActionMoved{ActionState::Done, {}}, QStringLiteral("bo"));
        bench.say(id, ActionVerified{QStringLiteral("a query")});
        const auto rows = bench.store->readJournal(&store::actionList).result();
        QVERIFY(rows.ok());
        const store::ActionRow row = rows->first();
        QCOMPARE(row.owner, QStringLiteral("bo"));
        QCOMPARE(row.doneBy, QStringLiteral("bo"));
        QCOMPARE(row.verifiedBy, QStringLiteral("ana"));
        QCOMPARE(row.reason, QStringLiteral("a query"));
        QVERIFY(row.settled());
        QVERIFY(row.verified.has_value());
    }

    void written_anew_from_the_entries_the_table_is_the_same()
    {
        Bench bench;
        bench.open("one", 24h, bench.store.declare());
        bench.open("two", {});
        const auto differed = bench.store
                                  ->tendJournal([](store::Journal &, store::Database &journal) {
                                      return store::rebuildProjections(journal);
                                  })
                                  .result();
        QVERIFY(differed.ok());
        QCOMPARE(*differed, QStringList());
        QCOMPARE(bench.titles().size(), 2);
    }
};

PARAPET_TEST(TstActionList)
#include "tst_actionlist.moc"
