#include "domain/incidents/declared.h"
#include "domain/incidents/noted.h"
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

/// Writes notes into the workspace named by its argument until it is killed, and prints the id of each
/// after the store has said that it is kept. What is printed must be there afterwards.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto store = store::Store::open({application.arguments().value(1)}, {});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().text()));
        return 1;
    }
    using namespace incidents;
    const QString id = (*store)->newId();
    const auto by = [&] { return journal::statedBy(QStringLiteral("ana"), (*store)->clock().now()); };
    journal::Deed deed{{journal::draft<Incident>(id, Declared{}, by())}, {}};
    for (int number = 1;; ++number) {
        const auto done = (*store)->commit(deed).result();
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
            return 1;
        }
        std::printf("%s\n", qPrintable(done->entries.first()->id));
        std::fflush(stdout);
        deed = {{journal::draft<Incident>(id, Noted{QStringLiteral("note %1").arg(number)}, by())}, {}};
    }
}
