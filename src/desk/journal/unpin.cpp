#include "desk/journal/unpin.h"

#include "desk/composition.h"
#include "domain/journal/unpinned.h"

namespace desk {

base::Result<journal::Deed> unpin(const journal::Subject &subject, const QString &entry, const journal::Authorship &by)
{
    return Composition(subject)
        .add(journal::Unpinned{.entry = entry}, by)
        .deed(QStringLiteral("Taken out of the story"));
}

} // namespace desk
