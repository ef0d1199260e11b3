#include "desk/incidents/namefactor.h"

namespace desk {

base::Result<journal::Deed> nameFactor(const incidents::Incident &incident, incidents::FactorKind kind,
                                       const QString &text, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::FactorNamed{kind, text}, by, QStringLiteral("Contributing factor named"));
}

} // namespace desk
