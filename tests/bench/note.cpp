// 10: a note's commit, beside a bare fdatasync, alone and while an import runs.
#include "desk/imports/importfile.h"
#include "figures.h"
#include "support/auditlog.h"
#include "support/temporarystore.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int notes = 300;

/// Appending a page and pressing it onto the disk: what no durable commit can beat.
QList<double> bareSyncs(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    QList<double> ms;
    for (int i = 0; i < notes; ++i) {
        ms.append(millisecondsOf([&] {
            if (::write(file, page.constData(), size_t(page.size())) != page.size() || ::fdatasync(file) != 0)
                giveUp(QStringLiteral("the disk does not sync"));
        }));
    }
    ::close(file);
    return ms;
}

QList<double> noteCommits(TemporaryStore &store, const QString &incident, const std::function<bool()> &on)
{
    QList<double> ms;
    while (on() || ms.isEmpty())
        ms.append(millisecondsOf([&] { store.note(incident, QStringLiteral("note %1").arg(ms.size())); }));
    return ms;
}

double imported(TemporaryStore &store, const QString &path,
                const std::function<void(const std::function<bool()> &)> &meanwhile)
{
    const auto progress = std::make_shared<desk::ImportProgress>();
    std::atomic<bool> running = true;
    double rate = 0;
    std::thread importing([&] {
        const auto done = desk::importFileNow(*store,
                                              {.path = path,
                                               .format = QStringLiteral("github-audit"),
                                               .by = journal::statedBy(QStringLiteral("ana"), store->clock().now())},
                                              progress);
        if (!done)
            giveUp(done.error().text());
        rate = double(done->read) / (double(done->took.count()) / 1e6);
        running = false;
    });
    meanwhile([&] { return running.load(); });
    importing.join();
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 200'000);
    QTemporaryDir folder;
    TemporaryStore store;
    const QString incident = store.declare();
    const base::Instant now = store->clock().now();
    const QString first = folder.filePath(QStringLiteral("first.jsonl"));
    const QString second = folder.filePath(QStringLiteral("second.jsonl"));
    if (!AuditLog(figures.rows(), now - std::chrono::days(60), std::chrono::days(30), 1).write(first)
        || !AuditLog(figures.rows(), now - std::chrono::days(30), std::chrono::days(30), 2).write(second))
        giveUp(QStringLiteral("the logs cannot be written"));
    const QList<double> bare = bareSyncs(folder.filePath(QStringLiteral("bare")));
    int count = 0;
    const QList<double> alone = noteCommits(store, incident, [&] { return ++count < notes; });
    const double undisturbed = imported(store, first, [](const std::function<bool()> &running) {
        while (running())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    });
    QList<double> busy;
    const double disturbed = imported(store, second, [&](const std::function<bool()> &running) {
        busy = noteCommits(store, incident, [&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // somebody who types very fast
            return running();
        });
    });
    const QString ms = QStringLiteral("ms");
    figures.note(10, QStringLiteral("4 KB and fdatasync, p50"), percentile(bare, 0.5), ms);
    figures.note(10, QStringLiteral("a note's commit, p50"), percentile(alone, 0.5), ms);
    figures.atMost(10, QStringLiteral("a note / fdatasync, p50"), percentile(alone, 0.5) / percentile(bare, 0.5), 2,
                   QStringLiteral("x"));
    figures.note(10, QStringLiteral("4 KB and fdatasync, p99"), percentile(bare, 0.99), ms);
    figures.note(10, QStringLiteral("a note's commit, p99"), percentile(alone, 0.99), ms);
    figures.atMost(10, QStringLiteral("a note's commit while an import runs, p99"), percentile(busy, 0.99), 16, ms);
    figures.atLeast(10, QStringLiteral("import while notes are written / alone"), disturbed / undisturbed, 0.6,
                    QStringLiteral("x"));
    return figures.print();
}
