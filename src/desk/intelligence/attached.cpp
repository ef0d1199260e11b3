#include "desk/intelligence/attached.h"

namespace desk {

incidents::AlertAttached attachedTo(const intelligence::Alert &alert)
{
    const intelligence::AlertFacts &facts = alert.facts();
    return {alert.id, QStringLiteral("%1 in %2").arg(facts.rule, subjectOf(facts)), facts.repository};
}

base::Result<journal::Deed> together(base::Result<journal::Deed> first, const base::Result<journal::Deed> &second)
{
    if (!first || !second)
        return first ? second : first;
    return std::move(*first).add(*second);
}

} // namespace desk
