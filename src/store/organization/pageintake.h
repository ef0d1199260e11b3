#pragma once

#include "store/organization/listreading.h"
#include "store/organization/pagetransaction.h"
#include "store/sqlite/statement.h"

namespace store {

/// Takes one page of a list in: each element by `add`, unless the page is outdated. One transaction, or part of the
/// open one.
template<class Element, class Add>
base::Done takePage(Database &mirror, OrganizationList list, qint64 of, base::Instant seen, const QList<Element> &page,
                    Add add)
{
    return pageTransaction(mirror, [&]() -> base::Done {
        const base::Result<bool> outdated = isOutdated(mirror, list, of, seen);
        if (!outdated)
            return outdated.error();
        if (*outdated)
            return base::done();
        for (const Element &element : page) {
            if (const base::Done added = add(element); !added)
                return added;
        }
        return base::done();
    });
}

} // namespace store
