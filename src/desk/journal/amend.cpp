#include "desk/journal/amend.h"

#include "desk/composition.h"
#include "domain/journal/amended.h"

namespace desk {

base::Result<journal::Deed> amend(const journal::Subject &subject, const QString &entry, const QJsonObject &fields,
                                  const journal::Authorship &by)
{
    return Composition(subject)
        .add(journal::Amended{.entry = entry, .fields = fields}, by)
        .deed(QStringLiteral("Amended"));
}

} // namespace desk
