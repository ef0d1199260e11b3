#include "desk/intelligence/takeupfinding.h"

#include "desk/composition.h"

namespace desk {

using namespace intelligence;

base::Result<journal::Deed> takeUpFinding(const AlertFacts &facts, const journal::Authorship &by)
{
    return journal::deed(Alert(alertIdOf(facts.finding)), AlertTakenUp{facts}, by,
                         QStringLiteral("Took up %1").arg(facts.rule));
}

AlertPtr takenUpNow(const AlertFacts &facts, const journal::Authorship &by)
{
    Composition composition{Alert(alertIdOf(facts.finding))};
    composition.add(AlertTakenUp{facts}, by);
    return std::static_pointer_cast<const Alert>(std::shared_ptr<const journal::Subject>(composition.state().copy()));
}

} // namespace desk
