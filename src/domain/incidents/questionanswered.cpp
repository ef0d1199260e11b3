#include "domain/incidents/questionanswered.h"

#include "domain/journal/fields.h"

namespace incidents {

base::Result<QuestionAnswered> QuestionAnswered::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    QuestionAnswered out;
    out.question = fields.reference("question");
    out.text = fields.text("text");
    return fields.finish(out);
}

QJsonObject QuestionAnswered::write() const
{
    return {{QStringLiteral("question"), question}, {QStringLiteral("text"), text}};
}

base::Done QuestionAnswered::validate(const Incident &incident, const journal::Stated &) const
{
    for (const Question &asked : incident.questions) {
        if (asked.entryId == question)
            return base::done();
    }
    return journal::refused(QStringLiteral("There is no such question in this incident"));
}

void QuestionAnswered::apply(Incident &incident, const journal::Stated &) const
{
    for (Question &asked : incident.questions) {
        if (asked.entryId == question)
            asked.answer = text;
    }
}

QString QuestionAnswered::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("Answered: %1").arg(text);
}

} // namespace incidents
