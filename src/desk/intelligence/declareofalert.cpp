#include "desk/intelligence/declareofalert.h"

#include "base/text.h"
#include "desk/intelligence/attached.h"

namespace desk {

base::Result<journal::Deed> declareOfAlert(const intelligence::Alert &alert, const QString &id,
                                           const Declaration &declaration, const QList<incidents::Playbook> &playbooks,
                                           const journal::Authorship &by)
{
    base::Result<journal::Deed> declared = declare(id, declaration, playbooks, by);
    if (declared) // the incident is there once its declaration is, which comes first
        declared->drafts.append(journal::draft<incidents::Incident>(id, attachedTo(alert), by));
    return together(std::move(declared), journal::deed(alert, intelligence::AlertJoined{id}, by, {}));
}

Declaration declarationOf(const intelligence::Alert &alert)
{
    constexpr qsizetype longestTitle = 200;
    const incidents::AlertAttached about = attachedTo(alert);
    const QString title =
        about.repository.isEmpty() ? about.title : QStringLiteral("%1 of %2").arg(about.title, about.repository);
    Declaration out;
    out.title = base::beginning(title, longestTitle);
    out.declared.severity = incidents::Severity::P2;
    out.declared.category = QStringLiteral("vulnerability");
    out.declared.detector = alert.facts().tool.isEmpty() ? alert.facts().source : alert.facts().tool;
    return out;
}

} // namespace desk
