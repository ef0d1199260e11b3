#include "domain/incidents/reviewreturned.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewReturned> ReviewReturned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewReturned out;
    out.reason = fields.text("reason", 4000);
    return fields.finish(out);
}

QJsonObject ReviewReturned::write() const
{
    return {{QStringLiteral("reason"), reason}};
}

base::Done ReviewReturned::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (incident.review.state != ReviewState::InReview && incident.review.state != ReviewState::Reviewed)
        return journal::refused(QStringLiteral("No review waits to be signed"));
    return base::done();
}

void ReviewReturned::apply(Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    incident.review.state = ReviewState::Draft;
    incident.review.returned = reason;
    incident.review.signOff.reset();
}

QString ReviewReturned::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Review returned: %1").arg(reason);
}

} // namespace incidents
