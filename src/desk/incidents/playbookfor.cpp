#include "desk/incidents/playbookfor.h"

namespace desk {

using incidents::Playbook;

const Playbook *playbookFor(const QList<Playbook> &playbooks, incidents::Severity severity, const QString &category)
{
    const Playbook *best = nullptr;
    for (const Playbook &playbook : playbooks) {
        if (!playbook.severities.contains(int(severity)))
            continue;
        const bool fits = !category.isEmpty() && playbook.category == category;
        if (!best || (fits && best->category != category))
            best = &playbook;
    }
    return best ? newestOf(playbooks, best->id) : nullptr;
}

const Playbook *newestOf(const QList<Playbook> &playbooks, const QString &id)
{
    const Playbook *newest = nullptr;
    for (const Playbook &playbook : playbooks) {
        if (playbook.id == id && (!newest || playbook.version > newest->version))
            newest = &playbook;
    }
    return newest;
}

} // namespace desk
