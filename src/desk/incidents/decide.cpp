#include "desk/incidents/decide.h"

namespace desk {

base::Result<journal::Deed> decide(const incidents::Incident &incident, const incidents::Decided &decision,
                                   const journal::Authorship &by)
{
    return journal::deed(incident, decision, by, QStringLiteral("Decided"));
}

} // namespace desk
