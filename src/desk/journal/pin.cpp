#include "desk/journal/pin.h"

#include "desk/composition.h"
#include "domain/journal/pinned.h"

namespace desk {

base::Result<journal::Deed> pin(const journal::Subject &subject, const QString &entry, const journal::Authorship &by)
{
    return Composition(subject).add(journal::Pinned{.entry = entry}, by).deed(QStringLiteral("Pinned to the story"));
}

} // namespace desk
