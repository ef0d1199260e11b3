#include "domain/incidents/reviewsigned.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewSigned> ReviewSigned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewSigned out;
    out.entries = fields.number("entries", 1, qint64(1) << 40);
    out.root = fields.digest("root");
    return fields.finish(out);
}

QJsonObject ReviewSigned::write() const
{
    return {{QStringLiteral("entries"), entries}, {QStringLiteral("root"), QString::fromLatin1(root.toHex())}};
}

base::Done ReviewSigned::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (incident.review.state != ReviewState::InReview)
        return journal::refused(QStringLiteral("No review waits to be signed"), QStringLiteral("submit it first"));
    if (stated.by.actor == incident.review.submittedBy)
        return journal::refused(QStringLiteral("%1 submitted it and cannot sign it").arg(stated.by.actor),
                                QStringLiteral("have somebody else read it"));
    return base::done();
}

void ReviewSigned::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.state = ReviewState::Reviewed;
    incident.review.signOff = SignOff{stated.by.actor, stated.by.occurred.at, entries, root, stated.entry->id};
    incident.milestones.insert(Milestone::Reviewed, {stated.by.occurred, stated.by.actor, stated.entry->id, {}});
    incident.status = Status::Reviewed;
}

QString ReviewSigned::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Review signed over %1 entries, root %2")
        .arg(entries)
        .arg(QString::fromLatin1(root.toHex().left(12)));
}

} // namespace incidents
