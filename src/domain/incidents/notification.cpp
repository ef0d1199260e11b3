#include "domain/incidents/notification.h"

#include "base/names.h"

namespace incidents {

namespace {

constexpr base::Names<Delivery, 8> deliveries{
    {"pending", "queued_offline", "sent", "delivered", "acknowledged", "failed", "escalated", "waived"}};

bool reached(Delivery result)
{
    return result == Delivery::Sent || result == Delivery::Delivered || result == Delivery::Acknowledged;
}

/// The tries that reached somebody, without those that failed later on the same channel.
QList<Attempt> standing(QList<Attempt> attempts)
{
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at < b.at; });
    QList<Attempt> out;
    for (const Attempt &attempt : std::as_const(attempts)) {
        if (attempt.result == Delivery::Failed)
            out.removeIf([&](const Attempt &earlier) { return earlier.channel == attempt.channel; });
        else if (reached(attempt.result))
            out.append(attempt);
    }
    return out;
}

} // namespace

QLatin1String name(Delivery delivery)
{
    return deliveries.of(delivery);
}

QString word(Delivery delivery)
{
    return base::spoken(name(delivery));
}

std::optional<Delivery> deliveryFrom(const QString &name)
{
    return deliveries.find(name);
}

void Notification::add(const Attempt &attempt)
{
    attempts.append(attempt);
    waiver.clear();
    state = attempt.result;
    if (attempt.result == Delivery::Escalated)
        return;
    Delivery strongest = Delivery::Pending;
    for (const Attempt &stood : standing(attempts))
        strongest = std::max(strongest, stood.result);
    if (reached(strongest))
        state = strongest;
}

std::optional<base::Instant> Notification::toldAt() const
{
    const QList<Attempt> stood = standing(attempts);
    return stood.isEmpty() ? std::optional<base::Instant>() : stood.first().at;
}

} // namespace incidents
