#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A server on 127.0.0.1 that answers as a test tells it, byte for byte, in the test's own thread: what GitHub, a proxy
/// or a broken line between may do. What nobody scripted is answered by closing the connection.
class Loopback : public QObject
{
public:
    struct Heard
    {
        QByteArray verb;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< by lower-case name
        QByteArray body;
    };
    using Script = std::function<void(QTcpSocket &, const Heard &)>;

    Loopback()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback");
    }

    QString address(const QString &path = {}, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(m_server.serverPort()).arg(path);
    }
    quint16 port() const { return m_server.serverPort(); }
    /// The next request that has no script yet is answered by it.
    void then(Script script) { m_scripts.append(std::move(script)); }
    /// As then(), with a whole answer; its length is added.
    void thenSay(int status, const QList<QByteArray> &headers, const QByteArray &body)
    {
        then([=](QTcpSocket &socket, const Heard &) { socket.write(whole(status, headers, body)); });
    }
    const QList<Heard> &heard() const { return m_heard; }
    int hungUp() const { return m_hungUp; }
    void close() { m_server.close(); }

    static QByteArray head(int status, const QList<QByteArray> &headers)
    {
        QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
        for (const QByteArray &header : headers)
            out += header + "\r\n";
        return out + "\r\n";
    }
    static QByteArray whole(int status, QList<QByteArray> headers, const QByteArray &body)
    {
        headers.append("Content-Length: " + QByteArray::number(body.size()));
        return head(status, headers) + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto held = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket, held] {
                *held += socket->readAll();
                while (answerOne(*socket, *held)) { }
            });
            QObject::connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                ++m_hungUp;
                socket->deleteLater();
            });
        }
    }

    bool answerOne(QTcpSocket &socket, QByteArray &held)
    {
        const qsizetype end = held.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QList<QByteArray> lines = held.first(end).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        Heard heard{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            heard.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = heard.headers.value("content-length", "0").toLongLong();
        if (held.size() < end + 4 + length)
            return false;
        heard.body = held.sliced(end + 4, length);
        held = held.sliced(end + 4 + length);
        m_heard.append(heard);
        if (m_scripts.isEmpty())
            socket.close();
        else
            m_scripts.takeFirst()(socket, heard);
        return true;
    }

    QTcpServer m_server;
    QList<Script> m_scripts;
    QList<Heard> m_heard;
    int m_hungUp = 0;
};
