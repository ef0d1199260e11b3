#include "app/singleinstance.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using app::SingleInstance;

namespace {

/// What a process of its own gets when it claims `folder`; it answers with its exit status.
int claimElsewhere(const QString &folder, const QJsonObject &request)
{
    const pid_t child = fork();
    if (child == 0) {
        SingleInstance other;
        _exit(int(other.claim(folder, request)));
    }
    return int(child);
}

} // namespace

class TstSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_second_process_hands_over_what_was_asked_for_and_leaves()
    {
        const QTemporaryDir folder;
        SingleInstance first;
        QSignalSpy asked(&first, &SingleInstance::asked);
        QCOMPARE(first.claim(folder.path(), {}), SingleInstance::Claim::First);
        const int child = claimElsewhere(folder.path(), {{u"pane"_qs, u"board"_qs}, {u"declare"_qs, true}});
        int status = -1;
        // Asked once more after it has answered, waitpid knows no such child.
        bool ended = false;
        QTRY_VERIFY_WITH_TIMEOUT((ended = ended || waitpid(child, &status, WNOHANG) == child), 10000);
        QCOMPARE(SingleInstance::Claim(WEXITSTATUS(status)), SingleInstance::Claim::Told);
        QTRY_COMPARE(asked.size(), 1);
        const QJsonObject request = asked.first().first().toJsonObject();
        QCOMPARE(request.value(u"pane"_qs).toString(), u"board"_qs);
        QVERIFY(request.value(u"declare"_qs).toBool());
    }

    void another_workspace_is_another_matter()
    {
        const QTemporaryDir one, two;
        SingleInstance first, second;
        QCOMPARE(first.claim(one.path(), {}), SingleInstance::Claim::First);
        QCOMPARE(second.claim(two.path(), {}), SingleInstance::Claim::First);
        QVERIFY(SingleInstance::socketPath(one.path()) != SingleInstance::socketPath(two.path()));
        QCOMPARE(SingleInstance::socketPath(one.path() + u"/./"_qs), SingleInstance::socketPath(one.path()));
    }

    void a_workspace_that_was_let_go_can_be_claimed_again()
    {
        const QTemporaryDir folder;
        SingleInstance first, second;
        QCOMPARE(first.claim(folder.path(), {}), SingleInstance::Claim::First);
        first.release();
        QCOMPARE(second.claim(folder.path(), {}), SingleInstance::Claim::First);
    }

    void what_a_killed_process_left_behind_is_no_obstacle()
    {
        const QTemporaryDir folder;
        const pid_t child = fork();
        if (child == 0) {
            SingleInstance gone;
            const bool first = gone.claim(folder.path(), {}) == SingleInstance::Claim::First;
            if (!first)
                _exit(1);
            raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(QFileInfo::exists(SingleInstance::socketPath(folder.path())));
        SingleInstance next;
        QCOMPARE(next.claim(folder.path(), {}), SingleInstance::Claim::First);
    }

    void the_socket_lies_in_the_private_folder_for_the_owner_alone()
    {
        const QTemporaryDir folder;
        SingleInstance first;
        QCOMPARE(first.claim(folder.path(), {}), SingleInstance::Claim::First);
        const QString path = SingleInstance::socketPath(folder.path());
        QVERIFY(path.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/parapet/")));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void nonsense_is_not_answered_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("no JSON") << QByteArray("raise!\n");
        QTest::newRow("no object") << QByteArray("[1,2]\n");
        QTest::newRow("endless") << QByteArray(8000, 'x');
    }

    void nonsense_is_not_answered()
    {
        QFETCH(QByteArray, sent);
        const QTemporaryDir folder;
        SingleInstance first;
        QSignalSpy asked(&first, &SingleInstance::asked);
        QCOMPARE(first.claim(folder.path(), {}), SingleInstance::Claim::First);
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::socketPath(folder.path()));
        QVERIFY(socket.waitForConnected());
        QSignalSpy closed(&socket, &QLocalSocket::disconnected);
        socket.write(sent);
        socket.flush();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(asked.size(), 0);
    }
};

PARAPET_TEST(TstSingleInstance)
#include "tst_singleinstance.moc"
