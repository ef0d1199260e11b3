#include "failingwrite.h"
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

base::Done carryOut(const QString &what, const store::Folder &folder)
{
    if (what == QLatin1String("found")) {
        base::SystemEntropy entropy;
        const QString acme = QStringLiteral("acme");
        return store::found(folder, {workspace::Kind::Live, acme, acme, QStringLiteral("ana"), {}}, entropy);
    }
    const auto store = store::Store::open(folder);
    return store ? base::done() : base::Done(store.error());
}

} // namespace

/// Opens or founds ("open", "found") a workspace and is killed in the middle of the write to a database that
/// is named by its number; prints how many there were when it is not.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    failingwrite::arm(arguments.value(3).toLong(), failingwrite::Fate::Killed);
    const base::Done done = carryOut(arguments.value(1), {arguments.value(2)});
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
        return 1;
    }
    std::printf("%ld\n", failingwrite::written());
}
