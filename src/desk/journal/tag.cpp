#include "desk/journal/tag.h"

#include "desk/composition.h"
#include "domain/journal/tagged.h"

namespace desk {

base::Result<journal::Deed> tag(const journal::Subject &subject, const QString &entry, const QStringList &tags,
                                const journal::Authorship &by)
{
    return Composition(subject).add(journal::Tagged{.entry = entry, .tags = tags}, by).deed(QStringLiteral("Tagged"));
}

} // namespace desk
