#include "github/http/exchange.h"

#include "base/plainbytes.h"
#include "github/http/bodyonce.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace github {

namespace {

constexpr const char *apiVersion = "2022-11-28";

QNetworkRequest onTheWire(const Request &request, const QUrl &url)
{
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setTransferTimeout(int(request.silence.count()));
    out.setRawHeader("User-Agent", "Parapet");
    out.setRawHeader("Accept", request.accept);
    // Set by hand, so that Qt leaves the bytes as they came: it takes a cut-off gzip for a whole one.
    out.setRawHeader("Accept-Encoding", "gzip");
    return out;
}

bool wasNeverReached(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return true;
    default:
        return false;
    }
}

/// From 400 on Qt makes an error of the status: such an answer has arrived all the same.
bool isOfTheStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error >= QNetworkReply::InternalServerError;
}

/// What came as gzip; one that is cut off is an error here, as it is not to Qt.
base::Result<QByteArray> unpacked(QByteArray bytes, qint64 most)
{
    QBuffer packed(&bytes);
    packed.open(QIODevice::ReadOnly);
    base::PlainBytes plain(packed, QStringLiteral("The answer"), most);
    QByteArray out;
    for (;;) {
        const base::Result<QByteArray> piece = plain.next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return out;
        out += *piece;
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, Request request, Origin origin, base::Secret token, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_origin(std::move(origin))
    , m_token(std::move(token))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(Arrival::Lost, QStringLiteral("the answer took too long")); });
    m_patience.start(m_request.patience);
    QMetaObject::invokeMethod(
        this, [this] { ask(m_request.url); }, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::ask(const QUrl &url)
{
    const bool ours = m_origin.owns(url);
    if (!ours && !m_request.elsewhere) {
        fail(Arrival::Astray, QStringLiteral("%1 is not the GitHub this console is connected to").arg(url.host()));
        return;
    }
    m_url = url;
    m_bytes.clear();
    QNetworkRequest asked = onTheWire(m_request, url);
    if (ours) {
        asked.setRawHeader("X-GitHub-Api-Version", apiVersion);
        if (m_request.authorised && !m_token.isEmpty())
            asked.setRawHeader("Authorization", "Bearer " + m_token.bytes());
        if (!m_request.ifNoneMatch.isEmpty())
            asked.setRawHeader("If-None-Match", m_request.ifNoneMatch);
    }
    BodyOnce *body = nullptr;
    if (!m_request.body.isEmpty()) {
        asked.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        asked.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        body = new BodyOnce(m_request.body);
    }
    m_reply = m_manager.sendCustomRequest(asked, m_request.verb, body);
    if (body)
        body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::arrive);
}

bool Exchange::take()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() <= m_request.mostBytes)
        return true;
    fail(Arrival::TooLarge, QStringLiteral("the answer is larger than %1 MiB").arg(m_request.mostBytes >> 20));
    return false;
}

Answer Exchange::heard() const
{
    Answer answer;
    answer.url = m_url;
    answer.conditional = !m_request.ifNoneMatch.isEmpty();
    answer.write = m_request.writes();
    if (!m_reply)
        return answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.insert(name.toLower(), value);
    return answer;
}

void Exchange::arrive()
{
    if (!take())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0) {
        fail(wasNeverReached(error) ? Arrival::NotSent : Arrival::Lost, m_reply->errorString());
        return;
    }
    if (isRedirect(status) && redirected(status))
        return;
    Answer answer = heard();
    answer.arrival = Arrival::Whole;
    const std::optional<qint64> announced = numberIn(answer, "content-length");
    const bool bodiless = m_request.verb == "HEAD" || status == 204 || status == 304;
    if (!isOfTheStatus(error) || (!bodiless && announced && *announced != m_bytes.size())) {
        answer.arrival = m_request.writes() && m_bytes.isEmpty() ? Arrival::Lost : Arrival::Broken;
        answer.why = QStringLiteral("the answer was cut off");
        finish(answer);
        return;
    }
    const bool packed = answer.header("content-encoding").toLower() == "gzip";
    const base::Result<QByteArray> body = packed ? unpacked(m_bytes, m_request.mostBytes) : m_bytes;
    if (body) {
        answer.body = *body;
    } else {
        answer.arrival = Arrival::Broken;
        answer.why = body.error().what;
    }
    finish(answer);
}

QString Exchange::objection(const QUrl &target, int status) const
{
    if (!target.isValid() || target.host().isEmpty())
        return QStringLiteral("the address it was sent on to cannot be read");
    if (m_redirects >= mostRedirects)
        return QStringLiteral("it was sent on more than %1 times").arg(mostRedirects);
    if (!m_origin.owns(target) && !m_request.elsewhere)
        return QStringLiteral("it was sent on to another host, %1").arg(target.host());
    if (!m_origin.owns(target) && target.scheme() != QLatin1String("https") && !isThisMachine(target))
        return QStringLiteral("it was sent on to an address without TLS");
    if (!target.userInfo().isEmpty())
        return QStringLiteral("it was sent on to an address with a name in it");
    if (m_request.writes() && status != 307 && status != 308)
        return QStringLiteral("a change was sent on as a question (status %1)").arg(status);
    return {};
}

/// False when the answer has to be shown as it is: there is no address in it.
bool Exchange::redirected(int status)
{
    const QByteArray location = m_reply->rawHeader("Location");
    if (location.isEmpty())
        return false;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (const QString why = objection(target, status); !why.isEmpty()) {
        fail(Arrival::Astray, why);
        return true;
    }
    ++m_redirects;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    ask(target);
    return true;
}

void Exchange::fail(Arrival arrival, const QString &why)
{
    Answer answer = heard();
    answer.arrival = arrival;
    answer.why = why;
    finish(answer);
}

void Exchange::finish(Answer answer)
{
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT answered(answer);
}

} // namespace github
