#include "domain/evidence/custody.h"
#include "store/evidence/evidencefolder.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace base;
using namespace store;
using evidence::Finding;

namespace {

/// A place with an evidence folder and files beside it.
struct Place
{
    Place()
        : folder(home.filePath(QStringLiteral("evidence")))
    {
    }
    QString path(const QString &name) const { return home.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return out.fileName();
    }
    /// Everything that lies in the evidence folder.
    QStringList kept() const
    {
        QStringList out;
        QDirIterator all(home.filePath(QStringLiteral("evidence")), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            out.append(QFileInfo(all.next()).fileName());
        return out;
    }
    QTemporaryDir home;
    EvidenceFolder folder;
};

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The most memory this process has had, in kB.
qint64 peakMemory()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
}

} // namespace

class TstEvidenceFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_file_is_kept_under_its_hash_read_only()
    {
        const Place here;
        const QByteArray bytes("POST https://x.example/collect\n");
        const Result<Sealed> sealed = here.folder.seal(here.file(QStringLiteral("runner.log"), bytes));
        QVERIFY2(sealed.ok(), sealed ? "" : qPrintable(sealed.error().text()));
        QCOMPARE(sealed->sha256, sha256(bytes));
        QCOMPARE(sealed->size, bytes.size());
        QCOMPARE(sealed->fileName, QStringLiteral("runner.log"));
        QCOMPARE(sealed->mediaType, QStringLiteral("text/plain"));
        QVERIFY(!sealed->known);
        const QFileInfo kept(here.folder.pathOf(sealed->sha256));
        const QFileDevice::Permissions ours = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
        QCOMPARE(kept.permissions() & ~ours, QFileDevice::ReadOwner); // what root may is another matter
        QCOMPARE(here.kept(), QStringList{sealed->sha256});
        QVERIFY(here.folder.seal(here.path(QStringLiteral("runner.log")))->known);
    }

    void a_coloured_log_is_text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("plain") << QByteArray("one\n") << QStringLiteral("text/plain");
        QTest::newRow("coloured") << QByteArray("one\n\x1b[31mred\x1b[0m \xe2\x9c\x93\n")
                                  << QStringLiteral("text/plain");
        QTest::newRow("a mark only") << QByteArray("one\x1b") << QStringLiteral("application/octet-stream");
        QTest::newRow("other bytes") << QByteArray("\x01\x1b[31m\x02", 7) << QStringLiteral("application/octet-stream");
        QTest::newRow("zeros") << QByteArray("\x1b[31m\0\0", 7) << QStringLiteral("application/octet-stream");
    }
    void a_coloured_log_is_text()
    {
        QFETCH(QByteArray, bytes);
        const Place here;
        QTEST(here.folder.seal(here.file(QStringLiteral("job"), bytes))->mediaType, "mediaType");
    }

    void only_regular_files_are_taken_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"link", "link to nowhere", "folder", "pipe", "socket", "device", "nothing", "NUL"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void only_regular_files_are_taken()
    {
        QFETCH(QString, what);
        const Place here;
        QString path = here.path(QStringLiteral("it"));
        const QByteArray name = QFile::encodeName(path);
        if (what == QLatin1String("link"))
            QVERIFY(QFile::link(here.file(QStringLiteral("target"), "secret"), path));
        else if (what == QLatin1String("link to nowhere"))
            QVERIFY(QFile::link(here.path(QStringLiteral("nowhere")), path));
        else if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(path));
        else if (what == QLatin1String("pipe")) // nobody ever writes: this must not wait
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        else if (what == QLatin1String("socket")) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
            QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            ::close(fd);
        } else if (what == QLatin1String("device"))
            path = QStringLiteral("/dev/zero");
        else if (what == QLatin1String("NUL"))
            path = here.file(QStringLiteral("it"), "x") + QChar(u'\0') + QStringLiteral("y");
        const Result<Sealed> sealed = here.folder.seal(path);
        QVERIFY(!sealed);
        QVERIFY2(sealed.error().kind == ErrorKind::Invalid || what == QLatin1String("nothing"),
                 qPrintable(sealed.error().text()));
        QCOMPARE(here.kept(), QStringList());
    }

    void whatever_a_file_is_called_it_is_kept_under_its_hash_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("an option") << QByteArray("--rf");
        QTest::newRow("line ends") << QByteArray("a\nb\r\tc");
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9.log");
        QTest::newRow("right to left") << QByteArray("invoice\xe2\x80\xaegpj.exe");
        QTest::newRow("markup") << QByteArray("<b>x< b>.log");
        QTest::newRow("dots") << QByteArray("...");
        QTest::newRow("a pattern of Qt") << QByteArray(":/sql/journal");
        QTest::newRow("as long as may be") << QByteArray(255, 'x');
    }

    void whatever_a_file_is_called_it_is_kept_under_its_hash()
    {
        QFETCH(QByteArray, name);
        const Place here;
        const QByteArray path = QFile::encodeName(here.home.path()) + '/' + QByteArray(name).replace("/", "_");
        const int fd = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0);
        QCOMPARE(::write(fd, name.constData(), size_t(name.size())), name.size());
        ::close(fd);
        const Result<Sealed> sealed = here.folder.seal(QFile::decodeName(path));
        if (!sealed) { // a name that is no text cannot be said; nothing is taken then
            QCOMPARE(here.kept(), QStringList());
            QVERIFY(name.contains('\xe9'));
            return;
        }
        QCOMPARE(here.kept(), QStringList{sha256(name)});
    }

    void stopping_leaves_nothing()
    {
        const Place here;
        const QString path = here.file(QStringLiteral("large"), QByteArray(5 << 20, 'x'));
        qint64 seen = 0;
        const Result<Sealed> sealed = here.folder.seal(path, [&](qint64 done, qint64 total) {
            seen = done;
            return total == (5 << 20) && done < (2 << 20);
        });
        QCOMPARE(sealed.error().kind, ErrorKind::Refused);
        QCOMPARE(seen, 2 << 20);
        QCOMPARE(here.kept(), QStringList());
    }

    void a_file_that_is_written_to_meanwhile_is_not_taken_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("it grows") << QByteArray("append");
        QTest::newRow("it shrinks") << QByteArray("truncate");
        QTest::newRow("a byte changes") << QByteArray("poke");
    }

    void a_file_that_is_written_to_meanwhile_is_not_taken()
    {
        QFETCH(QByteArray, how);
        const Place here;
        const QString path = here.file(QStringLiteral("log"), QByteArray(3 << 20, 'x'));
        QFile other(path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        bool once = false;
        const Result<Sealed> sealed = here.folder.seal(path, [&](qint64, qint64) {
            if (!std::exchange(once, true)) {
                QTest::qWait(20); // a clock tick of the file system
                if (how == "truncate")
                    other.resize(1 << 20);
                else {
                    other.seek(how == "append" ? other.size() : 7);
                    other.write("y");
                    other.flush();
                }
            }
            return true;
        });
        QCOMPARE(sealed.error().kind, ErrorKind::Conflict);
        QVERIFY(sealed.error().text().contains(QStringLiteral("written to while it was read")));
        QCOMPARE(here.kept(), QStringList());
    }

    void a_full_disk_leaves_nothing()
    {
        const Place here;
        const QString path = here.file(QStringLiteral("log"), QByteArray(3 << 20, 'x'));
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1 << 20, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Result<Sealed> sealed = here.folder.seal(path);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(sealed.error().kind, ErrorKind::Storage);
        QVERIFY(sealed.error().text().contains(QStringLiteral("Nothing was added")));
        QCOMPARE(here.kept(), QStringList());
    }

    void what_does_not_fit_is_said_before_it_is_copied()
    {
        const Place here;
        const QString path = here.path(QStringLiteral("huge"));
        const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR, 0600);
        const bool taken = ::posix_fallocate(fd, 0, 1 << 20) == 0 && ::ftruncate(fd, qint64(1) << 50) == 0;
        ::close(fd);
        if (!taken) // a file system that knows no such size has nothing to refuse
            return;
        // It has a petabyte of holes and a megabyte on disk: the holes need no room, and reading it is stopped.
        const Result<Sealed> sealed = here.folder.seal(path, [](qint64, qint64) { return false; });
        QCOMPARE(sealed.error().kind, ErrorKind::Refused);
        QCOMPARE(here.kept(), QStringList());
    }

    void memory_does_not_grow_with_the_file()
    {
        const Place here;
        const QString path = here.path(QStringLiteral("sparse"));
        const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR, 0600);
        const qint64 size = qEnvironmentVariableIntValue("PARAPET_HUGE_FILES") ? qint64(10) << 30 : qint64(192) << 20;
        QCOMPARE(::ftruncate(fd, size), 0);
        QCOMPARE(::pwrite(fd, "end", 3, size - 3), 3);
        ::close(fd);
        const qint64 before = peakMemory();
        const Result<Sealed> sealed = here.folder.seal(path);
        QVERIFY2(sealed.ok(), sealed ? "" : qPrintable(sealed.error().text()));
        QCOMPARE(sealed->size, size);
        QVERIFY(here.folder.check(sealed->sha256, size).ok());
        QVERIFY2(peakMemory() - before < 16 << 10, qPrintable(QString::number(peakMemory() - before)));
        struct stat kept
        {
        };
        QCOMPARE(::stat(QFile::encodeName(here.folder.pathOf(sealed->sha256)).constData(), &kept), 0);
        QVERIFY2(kept.st_blocks * 512 < 8 << 20, "holes stay holes");
    }

    void what_was_pasted_is_sealed_too()
    {
        const Place here;
        const Result<Sealed> sealed = here.folder.seal(QByteArray("pasted"), QStringLiteral("clipboard.txt"));
        QCOMPARE(sealed->sha256, sha256("pasted"));
        QCOMPARE(sealed->fileName, QStringLiteral("clipboard.txt"));
        QVERIFY(here.folder.check(sealed->sha256, 6).ok());
        const Result<Sealed> nothing = here.folder.seal(QByteArray(), QStringLiteral("empty"));
        QCOMPARE(nothing->size, 0);
        QVERIFY(here.folder.check(nothing->sha256, 0).ok());
    }

    void a_look_says_what_is_there_instead_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("finding");
        QTest::addColumn<QString>("words");
        QTest::newRow("intact") << "nothing" << int(Finding::Intact) << "";
        QTest::newRow("gone") << "remove" << int(Finding::Missing) << "The file is missing";
        QTest::newRow("changed") << "change" << int(Finding::Mismatch) << "its SHA-256 is another";
        QTest::newRow("longer") << "grow" << int(Finding::Mismatch) << "has 7 bytes, not 6";
        QTest::newRow("a link to the same") << "link" << int(Finding::Mismatch) << "no regular file";
        QTest::newRow("a folder") << "folder" << int(Finding::Mismatch) << "no regular file";
    }

    void a_look_says_what_is_there_instead()
    {
        QFETCH(QString, what);
        QFETCH(int, finding);
        QFETCH(QString, words);
        const Place here;
        const Sealed sealed = *here.folder.seal(QByteArray("sealed"), QStringLiteral("x"));
        const QString path = here.folder.pathOf(sealed.sha256);
        if (what != QLatin1String("nothing"))
            QVERIFY(QFile::remove(path));
        if (what == QLatin1String("change") || what == QLatin1String("grow"))
            here.file(QStringLiteral("evidence/%1/%2").arg(sealed.sha256.left(2), sealed.sha256),
                      what == QLatin1String("change") ? "zealed" : "sealed!");
        else if (what == QLatin1String("link"))
            QVERIFY(QFile::link(here.file(QStringLiteral("same"), "sealed"), path));
        else if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(path));
        const Result<Looked> looked = here.folder.look(sealed.sha256, sealed.size);
        QVERIFY(looked.ok());
        QCOMPARE(int(looked->finding), finding);
        QVERIFY2(looked->what.contains(words), qPrintable(looked->what));
        QCOMPARE(here.folder.check(sealed.sha256, sealed.size).ok(), finding == int(Finding::Intact));
        // Adding the same again puts a good copy in its place, unless a folder is in the way.
        if (what == QLatin1String("folder"))
            return;
        QVERIFY(here.folder.seal(QByteArray("sealed"), QStringLiteral("x")).ok());
        QCOMPARE(here.folder.look(sealed.sha256, 6)->finding, Finding::Intact);
    }

    void a_name_from_outside_never_leads_out_of_the_folder_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
        QTest::newRow("sixty-four characters") << QString(QStringLiteral("../")).repeated(21) + u'x';
    }

    void a_name_from_outside_never_leads_out_of_the_folder()
    {
        QFETCH(QString, text);
        const Place here;
        here.file(QStringLiteral("precious"), "precious");
        QCOMPARE(here.folder.look(text, 1)->finding, Finding::Missing);
        QVERIFY(!here.folder.beginning(text, 10));
        QVERIFY(!here.folder.copyTo(text, here.path(QStringLiteral("copy"))));
        (void)here.folder.remove(text);
        QVERIFY(QFile::exists(here.path(QStringLiteral("precious"))));
        QVERIFY(!QFile::exists(here.path(QStringLiteral("copy"))));
    }

    void a_copy_is_what_was_sealed_or_nothing()
    {
        const Place here;
        const Sealed sealed = *here.folder.seal(QByteArray("sealed"), QStringLiteral("x"));
        const QString target = here.path(QStringLiteral("copy.log"));
        QVERIFY(here.folder.copyTo(sealed.sha256, target).ok());
        QFile copy(target);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("sealed"));
        QCOMPARE(copy.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QCOMPARE(here.folder.copyTo(sealed.sha256, target).error().kind, ErrorKind::Refused);
        QVERIFY(QFile::remove(here.folder.pathOf(sealed.sha256)));
        here.file(QStringLiteral("evidence/%1/%2").arg(sealed.sha256.left(2), sealed.sha256), "zealed");
        const QString other = here.path(QStringLiteral("other.log"));
        QCOMPARE(here.folder.copyTo(sealed.sha256, other).error().kind, ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(here.folder.copyTo(sealed.sha256, here.path(QStringLiteral("no/such/folder"))).error().kind,
                 ErrorKind::Storage);
    }

    void what_is_disposed_of_is_gone()
    {
        const Place here;
        const Sealed sealed = *here.folder.seal(QByteArray("sealed"), QStringLiteral("x"));
        QVERIFY(here.folder.remove(sealed.sha256).ok());
        QCOMPARE(here.kept(), QStringList());
        QVERIFY(here.folder.remove(sealed.sha256).ok());
    }

    void the_beginning_is_as_long_as_asked()
    {
        const Place here;
        const Sealed sealed = *here.folder.seal(QByteArray(3 << 20, 'x'), QStringLiteral("x"));
        QCOMPARE(here.folder.beginning(sealed.sha256, 5)->size(), 5);
        QCOMPARE(here.folder.beginning(sealed.sha256, 100 << 20)->size(), 3 << 20);
    }
};

PARAPET_TEST(TstEvidenceFolder)
#include "tst_evidencefolder.moc"
