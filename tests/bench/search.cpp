// 4: the newest 200 of a filter by class, beside a LIKE scan; and what the search costs in space.
#include "desk/imports/importfile.h"
#include "figures.h"
#include "store/mirror/mirrorevents.h"
#include "store/sqlite/rows.h"
#include "support/auditlog.h"
#include "support/temporarystore.h"

#include <QCoreApplication>

namespace {

constexpr int rounds = 30;

struct Class
{
    const char *name;
    QStringList filters;
    double limit; ///< ms, p95
};

QList<double> asked(TemporaryStore &store, const QString &text)
{
    const base::Result<timeline::Filter> filter = timeline::parseFilter(text);
    if (!filter)
        giveUp(filter.error().text());
    const base::Instant now = store->clock().now();
    const auto ask = [filter = *filter, now](store::Database &mirror) {
        return store::MirrorEvents(mirror).newest(filter, now, {.limit = 200});
    };
    QList<double> ms;
    for (int round = 0; round < rounds; ++round) {
        ms.append(millisecondsOf([&] {
            if (const auto found = store->readMirror(ask).result(); !found)
                giveUp(found.error().text());
        }));
    }
    return ms;
}

double likeScan(TemporaryStore &store, const QString &part)
{
    const auto scan = [part](store::Database &mirror) {
        return store::rows<qint64>(
            mirror, "SELECT id FROM event WHERE text LIKE ? OR words LIKE ? ORDER BY id DESC LIMIT 200",
            [](const store::Statement &row) { return row.integer(0); }, u'%' + part + u'%', u'%' + part + u'%');
    };
    QList<double> ms;
    for (int round = 0; round < 5; ++round) {
        ms.append(millisecondsOf([&] {
            if (!store->readMirror(scan).result())
                giveUp(QStringLiteral("LIKE failed"));
        }));
    }
    return percentile(ms, 0.5);
}

double megabytes(TemporaryStore &store, const QByteArray &tables)
{
    const auto size = [tables](store::Database &mirror) {
        return mirror.number("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name " + tables);
    };
    const auto bytes = store->readMirror(size).result();
    return bytes ? double(*bytes) / 1e6 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 1'000'000);
    QTemporaryDir folder;
    TemporaryStore store;
    const QString log = folder.filePath(QStringLiteral("audit.jsonl"));
    const base::Instant now = store->clock().now();
    if (!AuditLog(figures.rows(), now - std::chrono::days(30), std::chrono::days(30)).write(log)
        || !desk::importFileNow(*store, {.path = log, .format = QStringLiteral("github-audit"), .by = store.by()},
                                std::make_shared<desk::ImportProgress>()))
        giveUp(QStringLiteral("the events cannot be made"));
    const QList<Class> classes{
        {"words", {u"deleted"_qs, u"protection"_qs, u"ledger"_qs, u"cloned"_qs, u"203.0.113.77"_qs}, 10},
        {"several words", {u"ana deleted"_qs, u"svc-release cloned ledger"_qs}, 10},
        {"phrase", {u"\"removed the protection\""_qs, u"\"cloned acme\""_qs}, 10},
        {"prefix", {u"delet*"_qs, u"paym*"_qs, u"svc*"_qs}, 10},
        {"rare word", {u"zzzznothere"_qs, u"ledger-1179"_qs}, 10},
        {"part of a word", {u"*otect*"_qs, u"*0.113.7*"_qs, u"*nowhere*"_qs}, 25},
        {"field", {u"author:ana-k"_qs, u"repo:acme/ledger-1179"_qs, u"kind:repo.destroy"_qs, u"kind:repo.*"_qs}, 25},
        {"field and word", {u"author:ana-k deleted"_qs, u"repo:acme/ledger* cloned"_qs}, 25},
        {"time and word", {u"after:-2d deleted"_qs, u"before:-20d protection"_qs}, 25},
        {"excluded", {u"deleted -ana"_qs, u"-author:svc-release -kind:git.*"_qs}, 25},
    };
    for (const Class &one : classes) {
        QList<double> ms;
        for (const QString &filter : one.filters)
            ms += asked(store, filter);
        figures.atMost(4, QStringLiteral("newest 200, %1, p95").arg(QLatin1String(one.name)), percentile(ms, 0.95),
                       one.limit, QStringLiteral("ms"));
    }
    const double like = likeScan(store, u"nowhereatall"_qs);
    figures.note(4, QStringLiteral("LIKE over the same texts"), like, QStringLiteral("ms"));
    figures.atLeast(4, QStringLiteral("LIKE / a part of a word"),
                    like / percentile(asked(store, u"*nowhereatall*"_qs), 0.95), 10, QStringLiteral("x"));
    const double table = megabytes(store, "IN ('event', 'name')");
    const double search = megabytes(store, "GLOB 'event_words*' OR name GLOB 'event_grams*'");
    if (table > 0)
        figures.atMost(4, QStringLiteral("search indexes / table"), search / table, 1.5, QStringLiteral("x"));
    return figures.print();
}
