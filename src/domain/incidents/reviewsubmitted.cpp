#include "domain/incidents/reviewsubmitted.h"

#include "domain/incidents/reviewstanding.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewSubmitted> ReviewSubmitted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewSubmitted out;
    return fields.finish(out);
}

QJsonObject ReviewSubmitted::write() const
{
    return {};
}

base::Done ReviewSubmitted::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (const base::Done fine = drafting(incident); !fine)
        return fine;
    if (const QStringList missing = missingForReview(incident); !missing.isEmpty())
        return journal::refused(QStringLiteral("Still missing: %1").arg(missing.join(QStringLiteral(", "))),
                                QStringLiteral("write these first"));
    return base::done();
}

void ReviewSubmitted::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.state = ReviewState::InReview;
    incident.review.submittedBy = stated.by.actor;
    incident.review.returned.clear();
}

QString ReviewSubmitted::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Review submitted");
}

} // namespace incidents
