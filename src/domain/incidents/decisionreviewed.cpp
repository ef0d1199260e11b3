#include "domain/incidents/decisionreviewed.h"

#include "domain/journal/fields.h"

namespace incidents {

namespace {

const Decision *decisionIn(const Incident &incident, const QString &entryId)
{
    for (const Decision &decided : incident.decisions) {
        if (decided.entryId == entryId)
            return &decided;
    }
    return nullptr;
}

} // namespace

base::Result<DecisionReviewed> DecisionReviewed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    DecisionReviewed out;
    out.decision = fields.reference("decision");
    out.stands = fields.flag("stands");
    return fields.finish(out);
}

QJsonObject DecisionReviewed::write() const
{
    return {{QStringLiteral("decision"), decision}, {QStringLiteral("stands"), stands}};
}

base::Done DecisionReviewed::validate(const Incident &incident, const journal::Stated &) const
{
    return decisionIn(incident, decision)
        ? base::done()
        : journal::refused(QStringLiteral("There is no such decision in this incident"));
}

void DecisionReviewed::apply(Incident &incident, const journal::Stated &stated) const
{
    for (Decision &decided : incident.decisions) {
        if (decided.entryId == decision)
            decided.reviewed = stated.by.occurred.at;
    }
}

QString DecisionReviewed::line(const Incident &before, const journal::Stated &) const
{
    const Decision *decided = decisionIn(before, decision);
    const QString verdict = stands ? QStringLiteral("stands") : QStringLiteral("no longer stands");
    return QStringLiteral("%1 was reviewed and %2")
        .arg(decided ? decided->label : QStringLiteral("A decision"), verdict);
}

} // namespace incidents
