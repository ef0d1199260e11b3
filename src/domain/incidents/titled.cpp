#include "domain/incidents/titled.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Titled> Titled::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Titled out;
    out.title = fields.text("title", 200);
    return fields.finish(out);
}

QJsonObject Titled::write() const
{
    return {{QStringLiteral("title"), title}};
}

base::Done Titled::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

void Titled::apply(Incident &incident, const journal::Stated &) const
{
    incident.title = title;
}

QString Titled::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("Titled “%1”").arg(title);
}

} // namespace incidents
