#include "sync/account/livetoken.h"

#include "sync/account/renewal.h"

namespace account {

using base::Error;
using base::ErrorKind;
using github::Credential;
using namespace std::chrono_literals;

LiveToken::LiveToken(const Application &application, const Surroundings &around)
    : m_application(application)
    , m_around(around)
{
}

LiveToken::~LiveToken() = default;

bool LiveToken::isFresh() const
{
    return m_around.clock.now() - m_renewedAt < 1min;
}

bool LiveToken::isBeingRenewed() const
{
    return m_renewal;
}

void LiveToken::use(const Credential &credential)
{
    m_credential = credential;
    m_around.give(credential.token);
    watchTheClock();
}

void LiveToken::useFresh(const Credential &credential)
{
    endRenewal();
    m_renewedAt = m_around.clock.now();
    use(credential);
    tell(base::done());
}

void LiveToken::endsAt(base::Instant at)
{
    m_credential.expires = at;
    watchTheClock();
}

void LiveToken::drop()
{
    endRenewal();
    m_watch.reset();
    m_credential = {};
    m_renewedAt = {};
    m_around.give({});
    tell(Error{ErrorKind::Refused, QStringLiteral("Nobody is signed in"), QStringLiteral("sign in first")});
}

void LiveToken::watchTheClock()
{
    m_watch = std::make_unique<QObject>();
    if (!m_credential.expires)
        return;
    if (isRenewable()) {
        // One that lives shorter than that is not renewed without end.
        const base::Instant now = m_around.clock.now();
        const base::Duration half = std::max<base::Duration>((*m_credential.expires - now) / 2, 30s);
        const base::Instant ahead = *m_credential.expires - renewedAhead;
        m_around.alarms.wake(isFresh() ? std::max(ahead, now + half) : ahead, m_watch.get(), [this] { renew(); });
    }
    m_around.alarms.wake(*m_credential.expires, m_watch.get(), [this] { Q_EMIT expired(); });
}

void LiveToken::renew()
{
    if (m_renewal || !isRenewable())
        return;
    m_renewal = new Renewal(m_around.asking, m_around.clock, m_around.alarms, m_application.origin,
                            m_application.clientId, m_credential, this);
    connect(m_renewal, &Renewal::renewed, this, &LiveToken::renewed);
    connect(m_renewal, &Renewal::refused, this, &LiveToken::takeRefusal);
    connect(m_renewal, &Renewal::delayed, this, [this](const Error &error) {
        tell(error);
        Q_EMIT delayed(error);
    });
    m_renewal->start();
}

void LiveToken::renew(QObject *context, std::function<void(const base::Done &)> then)
{
    if (isRenewable()) {
        m_waiters.append({context, std::move(then)});
        renew();
        return;
    }
    const Error error = m_credential.isEmpty()
        ? Error{ErrorKind::Refused, QStringLiteral("Nobody is signed in"), QStringLiteral("sign in first")}
        : Error{ErrorKind::Refused, QStringLiteral("This token cannot be renewed"), QStringLiteral("sign in again")};
    m_around.alarms.wake(m_around.clock.now(), context, [then = std::move(then), error] { then(error); });
}

void LiveToken::takeRefusal(const Error &error)
{
    endRenewal();
    m_watch.reset();
    m_credential = {};
    m_around.give({});
    tell(error);
    Q_EMIT refused(error);
}

/// It may be the one that speaks: it goes later.
void LiveToken::endRenewal()
{
    if (!m_renewal)
        return;
    m_renewal->disconnect(this);
    m_renewal->deleteLater();
    m_renewal.clear();
}

void LiveToken::tell(const base::Done &done)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.then(done);
    }
}

} // namespace account
