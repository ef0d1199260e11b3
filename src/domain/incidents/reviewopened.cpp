#include "domain/incidents/reviewopened.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewOpened> ReviewOpened::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewOpened out;
    out.lead = fields.text("lead", 100);
    return fields.finish(out);
}

QJsonObject ReviewOpened::write() const
{
    return {{QStringLiteral("lead"), lead}};
}

base::Done ReviewOpened::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (incident.isOpen())
        return journal::refused(QStringLiteral("An open incident cannot be reviewed"),
                                QStringLiteral("close it first"));
    if (incident.review.state != ReviewState::None)
        return journal::refused(QStringLiteral("Its review is open already, led by %1").arg(incident.review.lead));
    return base::done();
}

void ReviewOpened::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.state = ReviewState::Draft;
    incident.review.lead = lead;
    incident.review.opened = stated.by.occurred.at;
}

QString ReviewOpened::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Review opened, led by %1").arg(lead);
}

} // namespace incidents
