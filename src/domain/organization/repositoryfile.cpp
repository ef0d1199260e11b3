#include "domain/organization/repositoryfile.h"

#include <algorithm>

namespace organization {

const QStringList &codeownersPlaces()
{
    static const QStringList places{QStringLiteral(".github/CODEOWNERS"), QStringLiteral("CODEOWNERS"),
                                    QStringLiteral("docs/CODEOWNERS")};
    return places;
}

const RepositoryFile *codeownersOf(const QList<RepositoryFile> &files)
{
    for (const QString &place : codeownersPlaces()) {
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const RepositoryFile &file) { return file.path == place; });
        if (found != files.end())
            return &*found;
    }
    return nullptr;
}

bool namesWorkflow(const QString &fileName)
{
    return fileName.endsWith(QLatin1String(".yml")) || fileName.endsWith(QLatin1String(".yaml"));
}

} // namespace organization
