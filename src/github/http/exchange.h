#pragma once

#include "base/secret.h"
#include "github/http/answer.h"
#include "github/http/origin.h"
#include "github/http/request.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace github {

/// One question on the wire until its answer, with its redirects: they are followed by hand, at most five, and the
/// token goes with them only inside the origin. Deleting it cancels. On the thread of its manager.
class Exchange : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostRedirects = 5;

    /// Asks at once; `manager` must outlive this.
    Exchange(QNetworkAccessManager &manager, Request request, Origin origin, base::Secret token,
             QObject *parent = nullptr);
    ~Exchange() override;

Q_SIGNALS:
    /// Once, never from within the constructor; the exchange may be deleted in its slot.
    void answered(const github::Answer &answer);

private:
    void ask(const QUrl &url);
    /// False when that was too much; then this may be gone.
    bool take();
    void arrive();
    bool redirected(int status);
    /// Where a redirect may go; says why not otherwise.
    QString objection(const QUrl &target, int status) const;
    void finish(Answer answer);
    Answer heard() const;
    void fail(Arrival arrival, const QString &why);

    QNetworkAccessManager &m_manager;
    const Request m_request;
    const Origin m_origin;
    const base::Secret m_token;
    QPointer<QNetworkReply> m_reply;
    QTimer m_patience;
    QByteArray m_bytes;
    QUrl m_url;
    int m_redirects = 0;
    bool m_finished = false;
};

} // namespace github
