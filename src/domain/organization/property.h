#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace organization {

/// What a custom property can hold.
enum class PropertyType {
    Unknown,
    Text,
    SingleSelect,
    MultiSelect,
    TrueFalse,
    Url,
};
constexpr int propertyTypeCount = 6;
QLatin1String propertyTypeName(PropertyType type); ///< as GitHub says it: "single_select"; "string" for Text
PropertyType propertyTypeFrom(const QString &said); ///< Unknown for every other text

/// A custom property that an organisation defined for its repositories. GitHub gives it no number: its name is its
/// key. Source: GitHub, "Custom properties for repositories".
struct Property
{
    QString name = {}; ///< ≤ 75
    PropertyType type = PropertyType::Unknown;
    QString typeSaid = {}; ///< ≤ 40
    std::optional<bool> required = {};
    QStringList allowed = {}; ///< in GitHub's order; of the two selects
    QStringList defaultValue = {}; ///< several of a multi_select
    QString description = {}; ///< one line; ≤ 255

    bool operator==(const Property &) const = default;
};

/// The values that one repository has: by property; several only of a multi_select. What is not set is not there.
struct PropertyValues
{
    qint64 repository = 0;
    QMap<QString, QStringList> values = {};

    bool operator==(const PropertyValues &) const = default;
};

} // namespace organization
