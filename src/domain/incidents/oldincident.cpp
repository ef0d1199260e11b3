#include "domain/incidents/oldincident.h"

#include "domain/incidents/figures.h"

namespace incidents {

using base::Error;
using base::ErrorKind;

namespace {

std::optional<base::Instant> at(const OldIncident &old, Milestone milestone)
{
    const auto found = old.milestones.constFind(milestone);
    return found == old.milestones.constEnd() ? std::nullopt : std::optional(found->at);
}

} // namespace

base::Done recordable(const OldIncident &old)
{
    if (old.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("The title is missing")};
    if (old.title.size() > 200)
        return Error{ErrorKind::Invalid, QStringLiteral("The title is longer than 200 characters")};
    for (const Milestone needed : {Milestone::Detected, Milestone::Closed}) {
        if (!at(old, needed))
            return Error{ErrorKind::Invalid, QStringLiteral("%1 is missing").arg(name(needed)),
                         QStringLiteral("say when, as exactly as it is known: a day will do")};
    }
    const std::optional<base::Instant> compromised = at(old, Milestone::Compromised);
    const std::optional<base::Instant> started = at(old, Milestone::Started);
    if (compromised && started && *compromised > *started)
        return Error{ErrorKind::Invalid, QStringLiteral("compromised cannot be after started")};
    return base::done();
}

QStringList inversionsOf(const OldIncident &old)
{
    QStringList out;
    for (const Measure &measure : measures()) {
        const std::optional<base::Instant> from = at(old, measure.from);
        const std::optional<base::Instant> to = at(old, measure.to);
        if (from && to && *to < *from)
            out.append(QStringLiteral("%1 is before %2").arg(name(measure.to), name(measure.from)));
    }
    if (*at(old, Milestone::Closed) < *at(old, Milestone::Detected))
        out.append(QStringLiteral("closed is before detected"));
    return out;
}

QString identityOf(const QString &ticket, const QString &title, base::Instant t0)
{
    return ticket.trimmed().isEmpty() ? QStringLiteral("%1 %2").arg(base::micros(t0)).arg(title.trimmed().toLower())
                                      : QStringLiteral("ticket %1").arg(ticket.trimmed().toLower());
}

QString identityOf(const OldIncident &old)
{
    return identityOf(old.declared.ticket, old.title, at(old, Milestone::Detected).value_or(base::Instant{}));
}

} // namespace incidents
