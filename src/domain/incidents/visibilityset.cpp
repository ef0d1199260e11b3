#include "domain/incidents/visibilityset.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<VisibilitySet> VisibilitySet::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    VisibilitySet out;
    out.visibility = fields.named("visibility", visibilityFrom);
    out.codename = fields.optionalText("codename", 60);
    return fields.finish(out);
}

QJsonObject VisibilitySet::write() const
{
    QJsonObject payload{{QStringLiteral("visibility"), name(visibility)}};
    journal::putText(payload, "codename", codename);
    return payload;
}

base::Done VisibilitySet::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

void VisibilitySet::apply(Incident &incident, const journal::Stated &) const
{
    incident.visibility = visibility;
    if (!codename.isEmpty())
        incident.codename = codename;
}

QString VisibilitySet::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("Visible to: %1").arg(word(visibility).toLower());
    return codename.isEmpty() ? text : QStringLiteral("%1, as “%2”").arg(text, codename);
}

} // namespace incidents
