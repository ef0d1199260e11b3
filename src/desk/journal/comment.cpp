#include "desk/journal/comment.h"

#include "desk/composition.h"
#include "domain/journal/commented.h"

namespace desk {

base::Result<journal::Deed> comment(const journal::Subject &subject, const QString &entry, const QString &text,
                                    const journal::Authorship &by)
{
    return Composition(subject)
        .add(journal::Commented{.entry = entry, .text = text}, by)
        .deed(QStringLiteral("Commented"));
}

} // namespace desk
