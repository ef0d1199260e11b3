#pragma once

#include "domain/incidents/incident.h"
#include "models/incidents/headline.h"
#include "models/incidents/reviewpagesmodel.h"

#include <QTimeZone>

namespace models {

/// What is done next about a review.
enum class ReviewStep { None, CloseIncident, Open, Submit, Sign, Close, Report };

/// Where a review stands, and what is next about it, for one person.
struct ReviewStanding
{
    ReviewStep step = ReviewStep::None;
    QString stepWords; ///< on the button
    bool allowed = false; ///< nothing stands in the way
    look::Spans said; ///< where it stands, and what stands in the way
    bool canReturn = false;
    QList<HeadlineChip> chips; ///< state, due, hot wash, who leads
    bool operator==(const ReviewStanding &) const = default;
};

ReviewStanding reviewStandingOf(const incidents::Incident &incident, const ReviewActions &actions, const QString &actor,
                                base::Instant now, const QTimeZone &zone);

/// What is wrong with what was signed, or was said when it came back; empty when there is nothing.
struct ReviewNotice
{
    QString text;
    bool bad = false;
    bool operator==(const ReviewNotice &) const = default;
};
ReviewNotice reviewNoticeOf(const incidents::Incident &incident);

} // namespace models
