#include "desk/intelligence/notefacts.h"

namespace desk {

base::Result<journal::Deed> noteFacts(const intelligence::Alert &alert, const intelligence::AlertFacts &facts,
                                      const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertFactsNoted{facts}, by, QStringLiteral("Facts noted"));
}

} // namespace desk
