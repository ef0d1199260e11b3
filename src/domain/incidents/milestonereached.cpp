#include "domain/incidents/milestonereached.h"

#include "domain/incidents/schedule.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

/// Where a milestone says that the response stands.
std::optional<Status> implied(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Triaged:
    case Milestone::Responded:
    case Milestone::Isolated:
        return Status::Active;
    case Milestone::Contained:
        return Status::Contained;
    case Milestone::Eradicated:
        return Status::Recovering;
    case Milestone::Recovered:
        return Status::Monitoring;
    case Milestone::Reviewed:
        return Status::Reviewed;
    default:
        return {};
    }
}

/// The first malicious act cannot come after its first effect on us.
base::Done ordered(const Incident &incident, Milestone milestone, base::Instant at)
{
    const std::optional<base::Instant> compromised = incident.reached(Milestone::Compromised);
    const std::optional<base::Instant> started = incident.reached(Milestone::Started);
    if (milestone == Milestone::Compromised && started && at > *started)
        return journal::refused(QStringLiteral("Compromised cannot be after started, %1").arg(base::rfc3339(*started)),
                                QStringLiteral("state started again first"));
    if (milestone == Milestone::Started && compromised && at < *compromised)
        return journal::refused(
            QStringLiteral("Started cannot be before compromised, %1").arg(base::rfc3339(*compromised)),
            QStringLiteral("state compromised again first"));
    return base::done();
}

} // namespace

base::Result<MilestoneReached> MilestoneReached::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    MilestoneReached out;
    out.milestone = fields.named("milestone", milestoneFrom);
    out.detail = fields.optionalText("detail", 1000);
    return fields.finish(out);
}

QJsonObject MilestoneReached::write() const
{
    QJsonObject payload{{QStringLiteral("milestone"), name(milestone)}};
    journal::putText(payload, "detail", detail);
    return payload;
}

base::Done MilestoneReached::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (milestone == Milestone::Declared || milestone == Milestone::Closed)
        return journal::refused(QStringLiteral("%1 has an entry of its own").arg(word(milestone)),
                                QStringLiteral("amend the time of the declaration or of the closing"));
    if (milestone == Milestone::Reviewed && incident.isOpen())
        return journal::refused(QStringLiteral("An open incident cannot be reviewed"),
                                QStringLiteral("close it first"));
    return ordered(incident, milestone, stated.by.occurred.at);
}

void MilestoneReached::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.milestones.insert(milestone, {stated.by.occurred, stated.by.actor, stated.entry->id, detail});
    if (const std::optional<Status> status = implied(milestone); status && *status > incident.status) {
        if (*status == Status::Reviewed || incident.isOpen())
            incident.status = *status;
    }
    if (milestone == Milestone::Detected || milestone == Milestone::Triaged)
        schedule(incident);
    else if (milestone == Milestone::Compromised || milestone == Milestone::Started
             || milestone == Milestone::Contained)
        incident.watchAgain(); // the window whose evidence vanishes
}

QString MilestoneReached::line(const Incident &, const journal::Stated &) const
{
    return detail.isEmpty() ? word(milestone) : QStringLiteral("%1: %2").arg(word(milestone), detail);
}

} // namespace incidents
