#include "desk/journal/restore.h"

#include "desk/composition.h"
#include "domain/journal/restored.h"

namespace desk {

base::Result<journal::Deed> restore(const journal::Subject &subject, const QString &entry,
                                    const journal::Authorship &by)
{
    return Composition(subject).add(journal::Restored{.entry = entry}, by).deed(QStringLiteral("Restored"));
}

} // namespace desk
