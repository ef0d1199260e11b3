#include "desk/incidents/addindicator.h"

namespace desk {

base::Result<journal::Deed> addIndicator(const incidents::Incident &incident, incidents::IndicatorKind kind,
                                         const QString &value, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::IndicatorAdded{.kindOfIndicator = kind, .value = value}, by,
                         QStringLiteral("Added an indicator"));
}

} // namespace desk
