#pragma once

#include "domain/journal/subject.h"

#include <QStringList>

namespace store {

/// The states a transaction has come to, beside those before it; kept only when it commits. Until then
/// those after it are nobody else's and grow in place.
struct Touched
{
    QList<journal::EntryPtr> entries;
    QHash<QString, journal::SubjectPtr> before;
    QHash<QString, std::shared_ptr<journal::Subject>> after;
    QStringList order; ///< subject ids as they were first touched
};

} // namespace store
