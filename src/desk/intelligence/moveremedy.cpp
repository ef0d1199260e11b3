#include "desk/intelligence/moveremedy.h"

#include "desk/intelligence/remedynamed.h"

namespace desk {

base::Result<journal::Deed> moveRemedy(const intelligence::Alert &alert, const QString &remedy,
                                       intelligence::RemedyState to, const QString &why, const journal::Authorship &by)
{
    const base::Result<QString> id = remedyNamed(alert, remedy);
    if (!id)
        return id.error();
    return journal::deed(alert, intelligence::RemedyMoved{*id, to, why}, by,
                         QStringLiteral("Action %1").arg(intelligence::word(to).toLower()));
}

} // namespace desk
