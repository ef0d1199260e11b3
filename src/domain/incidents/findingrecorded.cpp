#include "domain/incidents/findingrecorded.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<FindingRecorded> FindingRecorded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    FindingRecorded out;
    out.text = fields.text("text");
    return fields.finish(out);
}

QJsonObject FindingRecorded::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done FindingRecorded::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

QString FindingRecorded::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
