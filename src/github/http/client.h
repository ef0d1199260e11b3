#pragma once

#include "base/secret.h"
#include "github/http/asking.h"
#include "github/http/origin.h"

#include <QNetworkAccessManager>

namespace github {

/// The one way out to a GitHub: its address, the token and the connections. Owned by whoever signed in, on one thread;
/// it keeps no answers and no cookies. An exercise and a read-only workspace never make one.
class Client : public Asking
{
public:
    explicit Client(Origin origin, base::Secret token = {});

    void ask(const Request &request, QObject *context, std::function<void(const Answer &)> then) override;
    /// From the next question on.
    void setToken(base::Secret token) { m_token = std::move(token); }
    const Origin &origin() const { return m_origin; }

private:
    QNetworkAccessManager m_manager;
    Origin m_origin;
    base::Secret m_token;
};

} // namespace github
