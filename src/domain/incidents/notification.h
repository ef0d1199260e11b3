#pragma once

#include "base/instant.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace incidents {

/// What "immediately" allows: three calls can be made in it. Without it a clock would be breached by
/// being started.
constexpr base::Duration immediateNotice = std::chrono::minutes(5);

enum class Delivery { Pending, QueuedOffline, Sent, Delivered, Acknowledged, Failed, Escalated, Waived };
QLatin1String name(Delivery delivery);
QString word(Delivery delivery);
std::optional<Delivery> deliveryFrom(const QString &name);

/// One try to tell somebody.
struct Attempt
{
    QString channel; ///< "phone", "chat", "email", "in person", …
    Delivery result = Delivery::Sent;
    QString person; ///< who answered or was reached
    QString by;
    base::Instant at{};
    bool operator==(const Attempt &) const = default;
};

/// A stakeholder that the playbook's matrix says must be told, or that somebody told beyond it.
struct Notification
{
    QString stakeholder;
    std::optional<base::Instant> due; ///< none while its basis is not reached, or when told beyond the matrix
    bool acknowledge = false; ///< an answer is needed
    QStringList channels;
    Delivery state = Delivery::Pending;
    QList<Attempt> attempts;
    QString waiver; ///< reason
    bool told() const
    {
        return state == Delivery::Sent || state == Delivery::Delivered || state == Delivery::Acknowledged;
    }
    /// Nothing more to do: answered, told without an answer being needed, or waived.
    bool settled() const
    {
        return state == Delivery::Waived || state == Delivery::Acknowledged || (told() && !acknowledge);
    }
    /// When somebody was first reached, not counting a try that failed later on the same channel.
    std::optional<base::Instant> toldAt() const;
    /// One more try. A failure does not unsay what reached them on another channel; an answer stays.
    void add(const Attempt &attempt);
    bool operator==(const Notification &) const = default;
};

} // namespace incidents
