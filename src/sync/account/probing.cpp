#include "sync/account/probing.h"

namespace account {

Probing::Probing(github::Asking &asking, const base::Clock &clock, QList<github::Probe> probes, QObject *parent)
    : QObject(parent)
    , m_asking(asking)
    , m_clock(clock)
    , m_left(std::move(probes))
{
}

void Probing::next()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_asking.ask(m_left.first().request, this, [this](const github::Answer &answer) { take(answer); });
}

void Probing::take(const github::Answer &answer)
{
    if (answer.arrival == github::Arrival::Whole && answer.status == 401) {
        m_left.clear();
        Q_EMIT notAccepted();
        return;
    }
    const Feature feature = m_left.takeFirst().feature;
    const Verdict verdict = github::probed(feature, answer, m_clock.now());
    next();
    Q_EMIT learnt(feature, verdict);
}

} // namespace account
