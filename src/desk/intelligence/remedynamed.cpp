#include "desk/intelligence/remedynamed.h"

namespace desk {

base::Result<QString> remedyNamed(const intelligence::Alert &alert, const QString &labelOrId)
{
    if (const intelligence::Remedy *known = alert.remedy(labelOrId))
        return known->entryId;
    QStringList labels;
    for (const intelligence::Remedy &one : alert.remedies)
        labels.append(one.label);
    return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no action “%1”").arg(labelOrId),
                       labels.isEmpty() ? QStringLiteral("plan one first")
                                        : QStringLiteral("known: %1").arg(labels.join(QStringLiteral(", ")))};
}

} // namespace desk
