#include "domain/organization/repository.h"

#include "base/names.h"

namespace organization {

namespace {

constexpr base::Names<Visibility, visibilityCount> visibilityNames{{"unknown", "public", "private", "internal"}};

} // namespace

QLatin1String visibilityName(Visibility visibility)
{
    return visibilityNames.of(visibility);
}

Visibility visibilityFrom(const QString &said)
{
    return visibilityNames.find(said.toLower()).value_or(Visibility::Unknown);
}

} // namespace organization
