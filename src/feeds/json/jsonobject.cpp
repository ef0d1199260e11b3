#include "feeds/json/jsonobject.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace feeds {

using simdjson::dom::element_type;

namespace {

/// Enough bytes for `most` units, so that a text of megabytes is not converted to be cut.
QString beginningOf(std::string_view text, qsizetype most)
{
    const size_t bytes = std::min(text.size(), size_t(most) * 4);
    return base::beginning(QString::fromUtf8(text.data(), qsizetype(bytes)), most);
}

bool keyBefore(const std::pair<std::string_view, JsonObject::Element> &field, std::string_view key)
{
    return field.first < key;
}

QString digitsOf(const JsonObject::Element &value)
{
    switch (value.type()) {
    case element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe());
    default:
        return {};
    }
}

} // namespace

QString tamedText(std::string_view text, qsizetype most)
{
    return base::onOneLine(beginningOf(text, most)).trimmed();
}

JsonObject::JsonObject(const Element &element)
    : JsonObject(element, {}, std::make_shared<QString>())
{
}

JsonObject::JsonObject(const Element &element, const QString &path, std::shared_ptr<QString> problem)
    : m_path(path)
    , m_problem(std::move(problem))
{
    take(element);
}

void JsonObject::take(const Element &element)
{
    simdjson::dom::object object;
    if (element.get_object().get(object)) {
        wrong({}, QStringLiteral("is not an object"));
        return;
    }
    m_fields.reserve(object.size());
    for (const auto &[key, value] : object)
        m_fields.emplace_back(key, value);
    std::stable_sort(m_fields.begin(), m_fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

void JsonObject::wrong(std::string_view key, const QString &what) const
{
    if (!m_problem || !m_problem->isEmpty())
        return;
    const QString name = m_path + QString::fromUtf8(key.data(), qsizetype(key.size()));
    *m_problem = name.isEmpty() ? QStringLiteral("it %1").arg(what) : QStringLiteral("%1 %2").arg(name, what);
}

const JsonObject::Element *JsonObject::find(std::string_view key) const
{
    const auto found = std::lower_bound(m_fields.begin(), m_fields.end(), key, keyBefore);
    if (found == m_fields.end() || found->first != key)
        return nullptr;
    if (found + 1 != m_fields.end() && (found + 1)->first == key)
        wrong(key, QStringLiteral("is there twice"));
    return found->second.is_null() ? nullptr : &found->second;
}

bool JsonObject::has(std::string_view key) const
{
    return find(key) != nullptr;
}

QString JsonObject::text(std::string_view key, qsizetype most) const
{
    const Element *value = find(key);
    if (!value)
        return {};
    std::string_view text;
    if (!value->get_string().get(text))
        return tamedText(text, most);
    const QString digits = digitsOf(*value);
    if (digits.isEmpty())
        wrong(key, QStringLiteral("is not a text"));
    return digits;
}

QString JsonObject::paragraphs(std::string_view key, qsizetype most) const
{
    const Element *value = find(key);
    std::string_view text;
    if (!value)
        return {};
    if (value->get_string().get(text)) {
        wrong(key, QStringLiteral("is not a text"));
        return {};
    }
    QStringList lines = beginningOf(text, most).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(u'\n');
    for (QString &line : lines)
        line = base::onOneLine(line);
    return lines.join(u'\n').trimmed();
}

QStringList JsonObject::texts(std::string_view key, qsizetype count, qsizetype most) const
{
    QStringList out;
    for (const Element &value : elements(key)) {
        std::string_view text;
        if (value.get_string().get(text)) {
            wrong(key, QStringLiteral("has something that is not a text"));
            continue;
        }
        const QString tamed = tamedText(text, most);
        if (out.size() < count && !tamed.isEmpty() && !out.contains(tamed))
            out.append(tamed);
    }
    return out;
}

std::optional<qint64> JsonObject::integer(std::string_view key) const
{
    const Element *value = find(key);
    if (!value)
        return {};
    int64_t number = 0;
    if (!value->get_int64().get(number))
        return number;
    double whole = 0; // 12.0 is one, too
    if (!value->get_double().get(whole) && std::trunc(whole) == whole && std::abs(whole) < 9e15)
        return qint64(whole);
    wrong(key, QStringLiteral("is not a whole number"));
    return {};
}

std::optional<double> JsonObject::number(std::string_view key) const
{
    const Element *value = find(key);
    double number = 0;
    if (!value)
        return {};
    if (!value->get_double().get(number))
        return number;
    wrong(key, QStringLiteral("is not a number"));
    return {};
}

bool JsonObject::flag(std::string_view key) const
{
    const Element *value = find(key);
    bool set = false;
    if (value && value->get_bool().get(set))
        wrong(key, QStringLiteral("is neither true nor false"));
    return set;
}

std::optional<base::Instant> JsonObject::time(std::string_view key) const
{
    const QString written = text(key, 64);
    if (written.isEmpty())
        return {};
    const base::Result<base::Instant> at = base::fromRfc3339(written);
    if (at)
        return *at;
    wrong(key, QStringLiteral("is not a time: %1").arg(at.error().text()));
    return {};
}

JsonObject JsonObject::object(std::string_view key) const
{
    const Element *value = find(key);
    if (!value)
        return {};
    return JsonObject(*value, m_path + QString::fromUtf8(key.data(), qsizetype(key.size())) + u'.', m_problem);
}

std::vector<JsonObject::Element> JsonObject::elements(std::string_view key) const
{
    const Element *value = find(key);
    if (!value)
        return {};
    simdjson::dom::array array;
    if (value->get_array().get(array)) {
        wrong(key, QStringLiteral("is not a list"));
        return {};
    }
    return {array.begin(), array.end()};
}

} // namespace feeds
