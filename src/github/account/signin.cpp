#include "github/account/signin.h"

#include "github/limits/stepafter.h"

namespace github {

using base::ErrorKind;
using namespace std::chrono_literals;

namespace {

constexpr base::Duration longestPause = 1min; // while the network is away; a code lives a quarter of an hour

} // namespace

SignIn::SignIn(Asking &asking, const base::Clock &clock, base::Alarms &alarms, Origin origin, QString clientId,
               QStringList scopes, QObject *parent)
    : QObject(parent)
    , m_asking(asking)
    , m_clock(clock)
    , m_alarms(alarms)
    , m_origin(std::move(origin))
    , m_clientId(std::move(clientId))
    , m_scopes(std::move(scopes))
{
}

void SignIn::start()
{
    m_asking.ask(deviceflow::codeRequest(m_origin, m_clientId, m_scopes), this,
                 [this](const Answer &answer) { takeCode(answer); });
}

void SignIn::takeCode(const Answer &answer)
{
    const base::Instant now = m_clock.now();
    const base::Result<DeviceCode> code = deviceflow::codeIn(answer, now);
    if (!code) {
        Q_EMIT failed(code.error());
        return;
    }
    m_code = *code;
    askLater(now + m_code.interval);
    Q_EMIT codeReady(m_code.user, m_code.page, m_code.expires);
}

void SignIn::askLater(base::Instant at)
{
    m_alarms.wake(std::min(at, m_code.expires), this, [this] { askForGrant(); });
}

void SignIn::askForGrant()
{
    if (m_clock.now() >= m_code.expires) {
        Q_EMIT failed({ErrorKind::Refused, QStringLiteral("The code ran out before it was entered: start again")});
        return;
    }
    m_asking.ask(deviceflow::grantRequest(m_origin, m_clientId, m_code), this,
                 [this](const Answer &answer) { takeGrant(answer); });
}

void SignIn::takeGrant(const Answer &answer)
{
    const base::Instant now = m_clock.now();
    const auto granted = deviceflow::grantIn(answer, m_code, now);
    if (!granted) {
        wait(answer, granted.error());
        return;
    }
    if (const auto *credential = std::get_if<Credential>(&*granted)) {
        Q_EMIT signedIn(*credential);
        return;
    }
    m_code.interval = std::get<NotYet>(*granted).interval;
    askLater(now + m_code.interval);
    if (std::exchange(m_failures, 0) > 0)
        Q_EMIT troubled({});
}

void SignIn::wait(const Answer &answer, const base::Error &error)
{
    if (error.kind != ErrorKind::Offline && error.kind != ErrorKind::RateLimited) {
        Q_EMIT failed(error);
        return;
    }
    // Each time twice as long, as RFC 8628, section 3.5, asks for.
    const base::Instant now = m_clock.now();
    const base::Duration pause =
        std::min<base::Duration>(m_code.interval * (2 << std::min(m_failures, 4)), longestPause);
    ++m_failures;
    const Step step = stepAfter(answer, now);
    const base::Instant asked = step.kind == Step::Kind::Wait ? step.until : now;
    askLater(std::max(asked, now + std::max(pause, m_code.interval)));
    Q_EMIT troubled(error.text());
}

} // namespace github
