#include "github/http/client.h"

#include "github/http/exchange.h"

namespace github {

Client::Client(Origin origin, base::Secret token)
    : m_origin(std::move(origin))
    , m_token(std::move(token))
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void Client::ask(const Request &request, QObject *context, std::function<void(const Answer &)> then)
{
    auto *exchange = new Exchange(m_manager, request, m_origin, m_token, context);
    QObject::connect(exchange, &Exchange::answered, context, [exchange, then = std::move(then)](const Answer &answer) {
        exchange->deleteLater();
        then(answer);
    });
}

} // namespace github
