#pragma once

#include "base/alarms.h"

#include <QList>
#include <QPointer>

#include <optional>

namespace support {

/// Time that a test moves: a clock, and the alarms that go off as it is moved past them.
class MovedTime : public base::Clock, public base::Alarms
{
public:
    explicit MovedTime(base::Instant now)
        : m_now(now)
    {
    }

    base::Instant now() const override { return m_now; }
    void wake(base::Instant at, QObject *context, std::function<void()> then) override
    {
        m_waiting.append({at, context, std::move(then)});
    }

    /// Each alarm on the way goes off at its own time; `settle` is called before, after each and at the end, so that
    /// what was set in motion is over before time goes on.
    void advance(
        base::Duration by, const std::function<void()> &settle = [] {})
    {
        const base::Instant end = m_now + by;
        settle();
        for (std::optional<base::Instant> at = next(); at && *at <= end; at = next()) {
            m_now = std::max(m_now, *at);
            take (*at)();
            settle();
        }
        m_now = end;
        settle();
    }
    /// When the next alarm goes off.
    std::optional<base::Instant> next()
    {
        m_waiting.removeIf([](const Waiting &one) { return one.context.isNull(); });
        std::optional<base::Instant> out;
        for (const Waiting &one : std::as_const(m_waiting)) {
            if (!out || one.at < *out)
                out = one.at;
        }
        return out;
    }

private:
    struct Waiting
    {
        base::Instant at;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    std::function<void()> take(base::Instant at)
    {
        for (qsizetype i = 0; i < m_waiting.size(); ++i) {
            if (m_waiting.at(i).at == at)
                return m_waiting.takeAt(i).then;
        }
        return [] {};
    }

    base::Instant m_now;
    QList<Waiting> m_waiting;
};

} // namespace support
