#include "feeds/json/jsonrecord.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>

namespace feeds {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

namespace {

constexpr size_t deepestJson = 64;
constexpr qsizetype mostNames = 400;
constexpr int deepestName = 4;

QString jsonText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString jsonText(const element &value)
{
    switch (value.type()) {
    case element_type::STRING:
        return jsonText(value.get_string().value_unsafe());
    case element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe(), 'g', 17);
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? QStringLiteral("true") : QStringLiteral("false");
    case element_type::ARRAY: {
        QStringList texts;
        for (const element item : value.get_array()) {
            if (item.is_string() && texts.size() < 20)
                texts.append(jsonText(item));
        }
        return texts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString jsonProblem(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return QStringLiteral("it has bytes that are not UTF-8");
    case simdjson::DEPTH_ERROR:
        return QStringLiteral("it is deeper than %1 levels").arg(deepestJson);
    case simdjson::STRING_ERROR:
        return QStringLiteral("a text in it is wrong");
    case simdjson::UNCLOSED_STRING:
        return QStringLiteral("a text in it has no end");
    case simdjson::UNESCAPED_CHARS:
        return QStringLiteral("a text in it has a bare control character");
    case simdjson::NUMBER_ERROR:
        return QStringLiteral("a number in it is wrong");
    default:
        return QStringLiteral("it is not sound JSON");
    }
}

Record::Kind jsonKind(const element &value)
{
    switch (value.type()) {
    case element_type::STRING:
        return Record::Kind::Text;
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return Record::Kind::Number;
    case element_type::BOOL:
        return Record::Kind::Truth;
    case element_type::ARRAY:
        return Record::Kind::List;
    case element_type::OBJECT:
        return Record::Kind::Object;
    case element_type::NULL_VALUE:
        break;
    }
    return Record::Kind::Missing;
}

/// The object under a name, or the first of a list of them.
bool findObject(const object &in, std::string_view name, object &inner)
{
    simdjson::dom::array list;
    return in.at_key(name).get(inner) == simdjson::SUCCESS
        || (in.at_key(name).get(list) == simdjson::SUCCESS && list.at(0).get(inner) == simdjson::SUCCESS);
}

/// The value of that name, or at the end of the way that its dots lead.
bool findValue(const object &in, std::string_view name, element &value)
{
    if (in.at_key(name).get(value) == simdjson::SUCCESS)
        return true;
    const size_t dot = name.find('.');
    object inner;
    return dot != std::string_view::npos && findObject(in, name.substr(0, dot), inner)
        && findValue(inner, name.substr(dot + 1), value);
}

void addNames(const object &of, const QString &before, int depth, QStringList &names)
{
    for (const auto &[key, value] : of) {
        if (names.size() >= mostNames)
            return;
        const QString name = before + jsonText(key);
        object inner;
        if (depth < deepestName && value.get(inner) == simdjson::SUCCESS)
            addNames(inner, name + u'.', depth + 1, names);
        else
            names.append(name);
    }
}

std::string_view viewOf(QByteArrayView name)
{
    return {name.data(), size_t(name.size())};
}

} // namespace

struct JsonRecord::Parser
{
    simdjson::dom::parser json;
    std::optional<object> row; ///< none before the first and after one that is none
};

JsonRecord::JsonRecord()
    : m_parser(std::make_unique<Parser>())
{
}

JsonRecord::~JsonRecord() = default;

QString JsonRecord::parse(QByteArrayView row)
{
    m_parser->row.reset();
    simdjson::dom::parser &json = m_parser->json;
    if (json.capacity() < size_t(row.size())
        && json.allocate(size_t(qMax<qsizetype>(row.size() * 2, 16384)), deepestJson) != simdjson::SUCCESS)
        return QStringLiteral("there is no memory to read it");
    element root;
    if (const auto code = json.parse(row.data(), size_t(row.size())).get(root))
        return jsonProblem(code);
    object top;
    if (root.get_object().get(top))
        return QStringLiteral("it is not an object");
    m_parser->row = top;
    return {};
}

Record::Kind JsonRecord::kind(QByteArrayView name) const
{
    element value;
    return m_parser->row && findValue(*m_parser->row, viewOf(name), value) ? jsonKind(value) : Kind::Missing;
}

QString JsonRecord::text(QByteArrayView name) const
{
    element value;
    return m_parser->row && findValue(*m_parser->row, viewOf(name), value) ? jsonText(value) : QString();
}

QStringList JsonRecord::names() const
{
    QStringList names;
    if (m_parser->row)
        addNames(*m_parser->row, {}, 1, names);
    return names;
}

QString JsonRecord::twice() const
{
    constexpr size_t looked = 256;
    std::array<std::string_view, looked> keys;
    size_t count = 0;
    if (!m_parser->row)
        return {};
    for (const auto &[key, value] : *m_parser->row) {
        if (count < looked)
            keys.at(count++) = key;
    }
    const auto end = keys.begin() + count;
    std::sort(keys.begin(), end);
    const auto found = std::adjacent_find(keys.begin(), end);
    return found == end ? QString() : jsonText(*found);
}

} // namespace feeds
