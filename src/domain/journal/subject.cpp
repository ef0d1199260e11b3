#include "domain/journal/subject.h"

namespace journal {

const Line *Subject::line(const QString &entryId) const
{
    const auto at = place.constFind(entryId);
    return at == place.constEnd() ? nullptr : &lines.at(*at);
}

} // namespace journal
