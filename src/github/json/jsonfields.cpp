#include "github/json/jsonfields.h"

#include "base/text.h"

#include <cmath>

namespace github {

QString tamed(std::string_view text, qsizetype most)
{
    const size_t bytes = std::min(text.size(), size_t(most) * 4); // enough for `most` units
    return base::onOneLine(base::beginning(QString::fromUtf8(text.data(), qsizetype(bytes)), most)).trimmed();
}

JsonFields::JsonFields(const Element &element)
{
    simdjson::dom::object object;
    if (!element.get_object().get(object))
        m_object = object;
}

std::optional<JsonFields::Element> JsonFields::element(std::string_view key) const
{
    Element found;
    if (!m_object || m_object->at_key(key).get(found) || found.is_null())
        return {};
    return found;
}

bool JsonFields::has(std::string_view key) const
{
    return element(key).has_value();
}

std::optional<std::string_view> JsonFields::raw(std::string_view key) const
{
    const std::optional<Element> value = element(key);
    std::string_view text;
    if (!value || value->get_string().get(text))
        return {};
    return text;
}

QString JsonFields::text(std::string_view key, qsizetype most) const
{
    return tamed(raw(key).value_or(std::string_view()), most);
}

QStringList JsonFields::texts(std::string_view key, qsizetype count, qsizetype most) const
{
    QStringList out;
    for (const Element &one : list(key).value_or(std::vector<Element>())) {
        std::string_view text;
        if (out.size() == count)
            break;
        if (one.get_string().get(text))
            continue;
        if (const QString said = tamed(text, most); !said.isEmpty())
            out.append(said);
    }
    return out;
}

std::optional<qint64> JsonFields::integer(std::string_view key) const
{
    const std::optional<Element> value = element(key);
    int64_t number = 0;
    if (!value)
        return {};
    if (!value->get_int64().get(number))
        return number;
    double whole = 0; // 12.0 is one, too
    if (value->type() == simdjson::dom::element_type::DOUBLE && !value->get_double().get(whole)
        && std::trunc(whole) == whole && std::abs(whole) < 9e15)
        return qint64(whole);
    return {};
}

std::optional<qint64> JsonFields::count(std::string_view key) const
{
    const std::optional<qint64> number = integer(key);
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<qint64> JsonFields::id(std::string_view key) const
{
    const std::optional<qint64> number = integer(key);
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<bool> JsonFields::flag(std::string_view key) const
{
    const std::optional<Element> value = element(key);
    bool set = false;
    if (!value || value->get_bool().get(set))
        return {};
    return set;
}

std::optional<base::Instant> JsonFields::time(std::string_view key) const
{
    const base::Result<base::Instant> at = base::fromRfc3339(text(key, 64));
    return at ? std::optional(*at) : std::nullopt;
}

JsonFields JsonFields::object(std::string_view key) const
{
    const std::optional<Element> value = element(key);
    return value ? JsonFields(*value) : JsonFields();
}

std::optional<std::vector<JsonFields::Element>> JsonFields::list(std::string_view key) const
{
    const std::optional<Element> value = element(key);
    simdjson::dom::array array;
    if (!value || value->get_array().get(array))
        return {};
    return std::vector<Element>(array.begin(), array.end());
}

} // namespace github
