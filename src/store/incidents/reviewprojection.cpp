#include "store/incidents/reviewprojection.h"

#include "domain/incidents/incident.h"
#include "store/sqlite/statement.h"

namespace store {

using namespace incidents;

namespace {

/// What the row of an incident says.
struct Standing
{
    ReviewState state;
    QString lead;
    bool awaited;
    std::optional<base::Instant> due;
    QString submittedBy;
    std::optional<SignOff> signOff;
    bool operator==(const Standing &) const = default;
};

Standing standingOf(const Incident &incident)
{
    const Review &review = incident.review;
    return {review.state, review.lead, awaitsReview(incident), reviewDue(incident), review.submittedBy, review.signOff};
}

base::Done writeStanding(Database &database, const QString &id, const Standing &standing)
{
    const auto text = [](const QString &words) { return words.isNull() ? QStringLiteral("") : words; };
    const auto &signOff = standing.signOff;
    return execute(database, "INSERT OR REPLACE INTO incident_review VALUES (?,?,?,?,?,?,?,?)", id,
                   name(standing.state), text(standing.lead), int(standing.awaited),
                   standing.due ? std::optional(base::micros(*standing.due)) : std::nullopt, text(standing.submittedBy),
                   signOff ? text(signOff->by) : QStringLiteral(""),
                   signOff ? std::optional(base::micros(signOff->at)) : std::nullopt);
}

} // namespace

QList<QByteArray> ReviewProjection::tables() const
{
    return {"incident_review"};
}

base::Done ReviewProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    const auto *now = dynamic_cast<const Incident *>(&after);
    if (!now)
        return base::done();
    const auto *old = dynamic_cast<const Incident *>(before);
    const Standing standing = standingOf(*now);
    return old && standingOf(*old) == standing ? base::done() : writeStanding(database, now->id, standing);
}

} // namespace store
