#include "base/alarms.h"

#include <QTimer>

#include <algorithm>

namespace base {

namespace {

constexpr std::chrono::milliseconds longestSleep = 30s;

std::chrono::milliseconds sleepUntil(Instant at, Instant now)
{
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(at - now), std::chrono::milliseconds(0),
                      longestSleep);
}

} // namespace

void SystemAlarms::wake(Instant at, QObject *context, std::function<void()> then)
{
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [this, at, timer, then = std::move(then)] {
        if (const Instant now = m_clock.now(); now < at) {
            timer->start(sleepUntil(at, now));
            return;
        }
        timer->deleteLater();
        then();
    });
    timer->start(sleepUntil(at, m_clock.now()));
}

} // namespace base
