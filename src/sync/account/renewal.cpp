#include "sync/account/renewal.h"

#include "github/account/deviceflow.h"
#include "github/limits/stepafter.h"

namespace account {

using base::ErrorKind;
using namespace std::chrono_literals;

Renewal::Renewal(github::Asking &asking, const base::Clock &clock, base::Alarms &alarms, github::Origin origin,
                 QString clientId, github::Credential old, QObject *parent)
    : QObject(parent)
    , m_asking(asking)
    , m_clock(clock)
    , m_alarms(alarms)
    , m_origin(std::move(origin))
    , m_clientId(std::move(clientId))
    , m_old(std::move(old))
{
}

void Renewal::start()
{
    ask();
}

void Renewal::ask()
{
    m_asking.ask(github::deviceflow::renewalRequest(m_origin, m_clientId, m_old), this,
                 [this](const github::Answer &answer) { take(answer); });
}

void Renewal::take(const github::Answer &answer)
{
    const base::Instant now = m_clock.now();
    const base::Result<github::Credential> fresh = github::deviceflow::renewedIn(answer, now);
    if (fresh) {
        Q_EMIT renewed(*fresh);
        return;
    }
    const base::Error &error = fresh.error();
    if (error.kind != ErrorKind::Offline && error.kind != ErrorKind::RateLimited) {
        Q_EMIT refused(error);
        return;
    }
    const base::Duration pause = std::min<base::Duration>(15s * (1 << std::min(m_failures++, 5)), 5min);
    const github::Step step = github::stepAfter(answer, now);
    const base::Instant asked = step.kind == github::Step::Kind::Wait ? step.until : now;
    m_alarms.wake(std::max(asked, now + pause), this, [this] { ask(); });
    Q_EMIT delayed(error);
}

} // namespace account
