#include "app/singleinstance.h"

#include "base/hash.h"
#include "base/log.h"
#include "base/paths.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {

constexpr qint64 longestRequest = 4096;

/// Whether the process at the other end belongs to the user this one belongs to.
bool isOwn(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const int descriptor = int(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance()
{
    release();
}

QString SingleInstance::socketPath(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray name = base::sha256((canonical.isEmpty() ? folder : canonical).toUtf8()).toHex().left(20);
    return QStringLiteral("%1/%2.sock").arg(base::paths::runtime(), QString::fromLatin1(name));
}

SingleInstance::Claim SingleInstance::claim(const QString &folder, const QJsonObject &request, int patience)
{
    release();
    const QString path = socketPath(folder);
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // as long as the process lives, however long it runs
    if (lock->tryLock()) {
        m_lock = std::move(lock);
        if (!listen(path))
            qCWarning(logWindow, "A second start cannot raise this window: %s", qUtf8Printable(path));
        return Claim::First;
    }
    return lock->error() == QLockFile::LockFailedError && tell(path, request, patience) ? Claim::Told
                                                                                        : Claim::Unreachable;
}

void SingleInstance::release()
{
    delete std::exchange(m_server, nullptr);
    m_lock.reset();
}

bool SingleInstance::tell(const QString &path, const QJsonObject &request, int patience)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patience) || !isOwn(socket))
        return false;
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience) && socket.readLine() == "ok\n";
}

bool SingleInstance::listen(const QString &path)
{
    // The lock is ours, so whatever lies there was left by a process that is gone.
    QLocalServer::removeServer(path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    return m_server->listen(path);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwn(*socket)) {
            qCWarning(logWindow, "A process of another user tried to talk to this window");
            socket->abort();
            continue;
        }
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestRequest)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const QJsonDocument request = QJsonDocument::fromJson(socket->readLine(longestRequest));
            if (!request.isObject()) {
                socket->abort();
                return;
            }
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT asked(request.object());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace app
