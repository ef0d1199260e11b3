#include "feeds/json/jsondocument.h"

#include <QJsonDocument>

#include <algorithm>

namespace feeds {

using base::Done;
using base::Error;
using base::ErrorKind;

namespace {

constexpr qsizetype padding = qsizetype(simdjson::SIMDJSON_PADDING);

QString soundnessWords(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return QStringLiteral("there are bytes that are not UTF-8");
    case simdjson::DEPTH_ERROR:
        return QStringLiteral("it is deeper than %1 levels").arg(JsonDocument::deepest);
    case simdjson::STRING_ERROR:
        return QStringLiteral("a text is wrong");
    case simdjson::UNCLOSED_STRING:
        return QStringLiteral("a text has no end");
    case simdjson::UNESCAPED_CHARS:
        return QStringLiteral("a text has a bare control character");
    case simdjson::NUMBER_ERROR:
        return QStringLiteral("a number is wrong");
    case simdjson::EMPTY:
        return QStringLiteral("it is empty");
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
        return QStringLiteral("there is no memory to read it");
    default:
        return QStringLiteral("it is not sound JSON");
    }
}

/// Where a level too many opens, as the parser does not say it.
qsizetype tooDeepAt(QByteArrayView bytes)
{
    size_t depth = 0;
    bool inText = false, escaped = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > JsonDocument::deepest)
                return at;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return 0;
}

/// The parser that is fast does not say where; the other one does, and is asked only after an error.
qsizetype wrongAt(QByteArrayView bytes, simdjson::error_code code)
{
    if (code == simdjson::DEPTH_ERROR)
        return tooDeepAt(bytes);
    QJsonParseError error;
    (void)QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    // It stands behind what it did not like.
    return error.error == QJsonParseError::NoError ? 0 : std::clamp<qsizetype>(error.offset - 1, 0, bytes.size());
}

} // namespace

JsonDocument::JsonDocument()
    : m_parser(std::make_unique<simdjson::dom::parser>())
{
}

JsonDocument::~JsonDocument() = default;

Done JsonDocument::parse(QByteArrayView bytes, qint64 line)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    m_line = line;
    m_size = bytes.size();
    m_bytes.resize(0);
    m_bytes.reserve(m_size + padding);
    m_bytes.append(bytes.data(), bytes.size());
    m_bytes.append(padding, '\0');
    const size_t capacity = std::max<size_t>(size_t(m_size), 64 << 10);
    simdjson::error_code code = simdjson::SUCCESS;
    if (m_parser->capacity() < capacity || m_parser->max_depth() != deepest)
        code = m_parser->allocate(capacity, deepest);
    if (!code)
        code = m_parser->parse(m_bytes.constData(), size_t(m_size), false).get(m_root);
    if (!code)
        return base::done();
    const JsonPlace place = placeAt(wrongAt(QByteArrayView(m_bytes).first(m_size), code));
    return Error{ErrorKind::Invalid,
                 QStringLiteral("line %1, column %2: %3").arg(place.line).arg(place.column).arg(soundnessWords(code))};
}

JsonObject JsonDocument::root() const
{
    return JsonObject(m_root);
}

JsonPlace JsonDocument::placeAt(qsizetype offset) const
{
    const QByteArrayView before = QByteArrayView(m_bytes).first(std::min(offset, m_size));
    const qsizetype lineAt = before.lastIndexOf('\n') + 1;
    const QByteArrayView inLine = before.sliced(lineAt);
    // Characters, not bytes: those that go on one are left out.
    const auto characters =
        std::count_if(inLine.begin(), inLine.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; });
    return {m_line + std::count(before.begin(), before.end(), '\n'), characters + 1};
}

std::optional<JsonPlace> JsonDocument::placeOf(const QString &pointer) const
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const simdjson::padded_string_view view(m_bytes.constData(), size_t(m_size), size_t(m_bytes.size()));
    if (parser.allocate(std::max<size_t>(size_t(m_size), 64), deepest) || parser.iterate(view).get(document))
        return {};
    const QByteArray utf8 = pointer.toUtf8();
    simdjson::ondemand::value value;
    const char *at = nullptr;
    if (document.at_pointer(std::string_view(utf8.constData(), size_t(utf8.size()))).get(value)
        || value.current_location().get(at))
        return {};
    return placeAt(at - m_bytes.constData());
}

} // namespace feeds
