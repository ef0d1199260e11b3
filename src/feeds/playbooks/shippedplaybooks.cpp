#include "feeds/playbooks/playbookfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void registerPlaybooks()
{
    Q_INIT_RESOURCE(playbooks); // a static library's resources are dropped unless somebody asks
}

namespace feeds {

base::Result<QList<incidents::Playbook>> shippedPlaybooks()
{
    registerPlaybooks();
    const QDir folder(QStringLiteral(":/playbooks"));
    QList<incidents::Playbook> playbooks;
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Storage, QStringLiteral("the playbook %1 cannot be opened").arg(name),
                               file.errorString()};
        base::Result<incidents::Playbook> playbook = readPlaybook(file.readAll(), name);
        if (!playbook)
            return playbook.error();
        playbooks.append(*std::move(playbook));
    }
    std::stable_sort(playbooks.begin(), playbooks.end(),
                     [](const auto &a, const auto &b) { return a.severities.first() < b.severities.first(); });
    return playbooks;
}

} // namespace feeds
