#pragma once

#include "domain/journal/subject.h"

#include <QStringList>

namespace store {

/// The states a transaction has come to, beside those before it; kept only when it commits.
struct Touched
{
    QList<journal::EntryPtr> entries;
    QHash<QString, journal::SubjectPtr> before;
    QHash<QString, journal::SubjectPtr> after;
    QStringList order; ///< subject ids as they were first touched
};

} // namespace store
