#include "domain/incidents/reviewclosed.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewClosed> ReviewClosed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewClosed out;
    return fields.finish(out);
}

QJsonObject ReviewClosed::write() const
{
    return {};
}

base::Done ReviewClosed::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (incident.review.state != ReviewState::Reviewed)
        return journal::refused(QStringLiteral("The review is %1").arg(word(incident.review.state).toLower()),
                                QStringLiteral("have it signed first"));
    return base::done();
}

void ReviewClosed::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.state = ReviewState::Closed;
    incident.review.closed = stated.by.occurred.at;
}

QString ReviewClosed::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Review closed");
}

} // namespace incidents
