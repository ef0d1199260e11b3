#include "desk/journal/strike.h"

#include "desk/composition.h"
#include "domain/journal/struck.h"

namespace desk {

base::Result<journal::Deed> strike(const journal::Subject &subject, const QString &entry, const QString &reason,
                                   const journal::Authorship &by)
{
    return Composition(subject)
        .add(journal::Struck{.entry = entry, .reason = reason}, by)
        .deed(QStringLiteral("Struck"));
}

} // namespace desk
