#include "base/background.h"
#include "support/testmain.h"

#include <sys/resource.h>
#include <unistd.h>

#include <thread>

namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, id_t(gettid()));
}

} // namespace

class TstBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_the_thread_that_asks_gives_way()
    {
        const int before = niceness();
        int there = before;
        std::thread worker([&] {
            base::workInBackground();
            there = niceness();
        });
        worker.join();
        QVERIFY(there > before || before >= 10);
        QCOMPARE(niceness(), before);
    }
};

PARAPET_TEST(TstBackground)
#include "tst_background.moc"
