#include "github/organization/properties.h"

#include "github/http/pathpart.h"
#include "github/organization/lengths.h"

namespace github {

using base::Result;
using namespace organization;

namespace {

/// A value is a text, or a list of texts of a multi_select; true_false ones are texts, too, but need not stay so.
QStringList valuesOf(const JsonFields &said, std::string_view key)
{
    if (said.list(key))
        return said.texts(key, mostValues, longestValue);
    if (const std::optional<bool> flag = said.flag(key))
        return {*flag ? QStringLiteral("true") : QStringLiteral("false")};
    if (const std::optional<qint64> number = said.integer(key))
        return {QString::number(*number)};
    const QString text = said.text(key, longestValue);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

std::optional<Property> propertyFrom(const JsonFields &said)
{
    Property out{.name = said.text("property_name", longestProperty)};
    if (out.name.isEmpty())
        return {};
    out.typeSaid = said.text("value_type", longestWord);
    out.type = propertyTypeFrom(out.typeSaid);
    out.required = said.flag("required");
    out.allowed = said.texts("allowed_values", mostValues, longestValue);
    out.defaultValue = valuesOf(said, "default_value");
    out.description = said.text("description");
    return out;
}

std::optional<PropertyValues> propertyValuesFrom(const JsonFields &said)
{
    const std::optional<qint64> repository = said.id("repository_id");
    const auto properties = said.list("properties");
    if (!repository || !properties) // without its list it would seem that none is set
        return {};
    PropertyValues out{.repository = *repository};
    for (const JsonFields::Element &element : *properties) {
        const JsonFields one(element);
        const QString name = one.text("property_name", longestProperty);
        const QStringList values = valuesOf(one, "value");
        if (!name.isEmpty() && !values.isEmpty())
            out.values.insert(name, values);
    }
    return out;
}

} // namespace

Request propertiesRequest(const Origin &origin, const QString &login)
{
    return {.url = origin.at(QStringLiteral("/orgs/") + pathPart(login) + QStringLiteral("/properties/schema"))};
}

Result<Page<Property>> propertiesIn(const QByteArray &body)
{
    return pageIn<Property>(body, {}, propertyFrom);
}

Request propertyValuesRequest(const Origin &origin, const QString &login)
{
    return {.url = origin.at(QStringLiteral("/orgs/") + pathPart(login)
                             + QStringLiteral("/properties/values?per_page=100"))};
}

Result<Page<PropertyValues>> propertyValuesIn(const QByteArray &body)
{
    return pageIn<PropertyValues>(body, {}, propertyValuesFrom);
}

} // namespace github
