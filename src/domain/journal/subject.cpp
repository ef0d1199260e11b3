#include "domain/journal/subject.h"

namespace journal {

const Line *Subject::line(const QString &entryId) const
{
    const qsizetype at = lines.indexOf(entryId);
    return at < 0 ? nullptr : &lines.at(at);
}

} // namespace journal
