#include "desk/incidents/adoptplaybook.h"

namespace desk {

base::Result<journal::Deed> adoptPlaybook(const incidents::Incident &incident, const incidents::Playbook &playbook,
                                          const journal::Authorship &by)
{
    return journal::deed(incident, incidents::PlaybookAdopted{.playbook = playbook}, by,
                         QStringLiteral("Follows “%1”").arg(playbook.title));
}

} // namespace desk
