#include "domain/workspace/lineage.h"

namespace workspace {

QSet<QString> lineage(const Workspace &workspace, const QString &deviceId)
{
    QSet<QString> out;
    QString next = deviceId;
    while (!next.isEmpty() && !out.contains(next)) {
        out.insert(next);
        QString before;
        for (const Device &device : workspace.devices)
            before = device.id == next ? device.follows : before;
        next = before;
    }
    return out;
}

} // namespace workspace
