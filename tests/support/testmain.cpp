#include "support/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace {
struct Known
{
    QString file;
    TestCase::Maker maker;
};

std::vector<Known> &known()
{
    static std::vector<Known> all;
    return all;
}
} // namespace

TestCase::TestCase(const char *file, Maker maker)
{
    known().push_back({QFileInfo(QString::fromUtf8(file)).completeBaseName(), maker});
}

#ifdef PARAPET_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    // Every test lives in folders of its own, never in those of whoever runs it.
    QTemporaryDir home;
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());

    Application application(argc, argv);
    QStringList arguments = application.arguments();
    const QString wanted =
        arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("tst_")) ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const Known &test : known()) {
        if (!wanted.isEmpty() && test.file != wanted)
            continue;
        const std::unique_ptr<QObject> object(test.maker());
        failures += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    return ran == 0 ? 1 : failures;
}
