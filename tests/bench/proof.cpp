// 12: appending entries and proving them; 13: folding a large incident.
#include "store/proof/proof.h"
#include "domain/journal/fold.h"
#include "figures.h"
#include "store/journal/entryrows.h"
#include "support/temporarystore.h"

#include <QCoreApplication>

namespace {

constexpr int entriesADeed = 500;
constexpr int entriesAFold = 2000;

void append(TemporaryStore &store, const QString &incident, qint64 count)
{
    journal::Deed deed;
    for (qint64 i = 0; i < count; ++i)
        deed.drafts.append(journal::draft<incidents::Incident>(
            incident, incidents::Noted{QStringLiteral("Bo saw the token in the build log of run %1").arg(i)},
            store.by()));
    store.mustCommit(deed);
}

double foldMilliseconds(TemporaryStore &store)
{
    const QString incident = store.declare();
    for (int i = 0; i < entriesAFold; i += entriesADeed)
        append(store, incident, entriesADeed);
    const auto read = [incident](store::Database &journal) { return store::entriesOf(journal, incident); };
    QList<double> ms;
    for (int round = 0; round < 15; ++round) {
        ms.append(millisecondsOf([&] {
            const auto entries = store->readJournal(read).result();
            if (!entries)
                giveUp(entries.error().text());
            const journal::SubjectPtr state = journal::fold(incidents::Incident(incident), *entries);
            if (state->lines.size() < entriesAFold)
                giveUp(QStringLiteral("the fold is short"));
        }));
    }
    return percentile(ms, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 200'000);
    TemporaryStore store;
    const qint64 rows = figures.rows();
    const double appending = millisecondsOf([&] {
        for (qint64 done = 0; done < rows; done += entriesADeed)
            append(store, store.declare(), entriesADeed);
    });
    const QString ms = QStringLiteral("ms");
    figures.atMost(12, QStringLiteral("append 100,000 entries"), appending / double(rows) * 100'000, 3000, ms);
    const auto prove = [&](store::Database &journal) {
        return store::prove(journal, store.folder(), store::Heads::none(), {.projections = false, .evidence = false});
    };
    QList<double> proving;
    qint64 entries = 0;
    for (int round = 0; round < 3; ++round) {
        proving.append(millisecondsOf([&] {
            const auto report = store->readJournal(prove).result();
            if (!report || !report->holds())
                giveUp(QStringLiteral("the journal does not hold"));
            entries = report->entries;
        }));
    }
    figures.note(12, QStringLiteral("entries proved"), double(entries), {});
    figures.atMost(12, QStringLiteral("prove 200,000 entries: chain, Merkle, database"),
                   percentile(proving, 0.5) / double(entries) * 200'000, 1000, ms);
    figures.atMost(13, QStringLiteral("read and fold an incident of 2,000 entries"), foldMilliseconds(store), 16, ms);
    return figures.print();
}
