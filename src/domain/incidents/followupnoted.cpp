#include "domain/incidents/followupnoted.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<FollowUpNoted> FollowUpNoted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    FollowUpNoted out;
    out.text = fields.text("text");
    return fields.finish(out);
}

QJsonObject FollowUpNoted::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done FollowUpNoted::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

QString FollowUpNoted::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
