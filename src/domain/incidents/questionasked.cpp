#include "domain/incidents/questionasked.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<QuestionAsked> QuestionAsked::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    QuestionAsked out;
    out.text = fields.text("text");
    return fields.finish(out);
}

QJsonObject QuestionAsked::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done QuestionAsked::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

void QuestionAsked::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.questions.append({stated.entry->id, text, stated.by.actor, {}});
}

QString QuestionAsked::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
