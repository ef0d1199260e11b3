#include "desk/journal/redact.h"

#include "desk/composition.h"
#include "domain/journal/redacted.h"

namespace desk {

base::Result<journal::Deed> redact(const journal::Subject &subject, const QString &entry, const QString &reason,
                                   const journal::Authorship &by)
{
    return Composition(subject)
        .add(journal::Redacted{.entry = entry, .reason = reason}, by)
        .deed(QStringLiteral("Redacted"));
}

} // namespace desk
