#include "desk/incidents/addindicator.h"

#include "domain/incidents/indicatorvalue.h"

namespace desk {

base::Result<journal::Deed> addIndicator(const incidents::Incident &incident, incidents::IndicatorKind kind,
                                         const QString &value, const journal::Authorship &by)
{
    const base::Result<QString> kept = incidents::indicatorValue(kind, value);
    if (!kept)
        return kept.error();
    return journal::deed(incident, incidents::IndicatorAdded{.kindOfIndicator = kind, .value = *kept}, by,
                         QStringLiteral("Added the indicator %1").arg(*kept));
}

} // namespace desk
