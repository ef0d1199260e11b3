#include "base/background.h"
#include "support/testmain.h"

#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <thread>

namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, id_t(gettid()));
}

int diskClass()
{
    return int(IOPRIO_PRIO_CLASS(syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, gettid())));
}

} // namespace

class TstBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_the_thread_that_asks_gives_way()
    {
        const int before = niceness();
        const int diskBefore = diskClass();
        int there = before;
        int diskThere = diskBefore;
        std::thread worker([&] {
            base::workInBackground();
            there = niceness();
            diskThere = diskClass();
        });
        worker.join();
        QVERIFY(there > before || before >= 10);
        QCOMPARE(niceness(), before);
        QCOMPARE(diskThere, int(IOPRIO_CLASS_IDLE));
        QCOMPARE(diskClass(), diskBefore);
    }
};

PARAPET_TEST(TstBackground)
#include "tst_background.moc"
