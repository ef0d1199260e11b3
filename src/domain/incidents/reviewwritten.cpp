#include "domain/incidents/reviewwritten.h"

#include "domain/incidents/reviewstanding.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReviewWritten> ReviewWritten::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReviewWritten out;
    out.section = fields.named("section", reviewSectionFrom);
    out.text = fields.optionalText("text", 20000);
    return fields.finish(out);
}

QJsonObject ReviewWritten::write() const
{
    QJsonObject payload{{QStringLiteral("section"), name(section)}};
    journal::putText(payload, "text", text);
    return payload;
}

base::Done ReviewWritten::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return drafting(incident);
}

void ReviewWritten::apply(Incident &incident, const journal::Stated &stated) const
{
    if (text.trimmed().isEmpty())
        incident.review.sections.remove(section);
    else
        incident.review.sections.insert(section, {text, stated.by.actor, stated.by.occurred.at});
}

QString ReviewWritten::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("%1: %2").arg(word(section), text.isEmpty() ? QStringLiteral("taken out") : text);
}

} // namespace incidents
