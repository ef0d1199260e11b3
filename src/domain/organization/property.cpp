#include "domain/organization/property.h"

#include "base/names.h"

namespace organization {

namespace {

constexpr base::Names<PropertyType, propertyTypeCount> propertyTypeNames{
    {"unknown", "string", "single_select", "multi_select", "true_false", "url"}};

} // namespace

QLatin1String propertyTypeName(PropertyType type)
{
    return propertyTypeNames.of(type);
}

PropertyType propertyTypeFrom(const QString &said)
{
    return propertyTypeNames.find(said.toLower()).value_or(PropertyType::Unknown);
}

} // namespace organization
