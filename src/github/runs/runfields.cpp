#include "github/runs/runfields.h"

#include "base/text.h"

#include <algorithm>

namespace github {

namespace {

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Digits of fixed places; -1 when there is something else.
int digits(std::string_view text, size_t at, size_t count)
{
    int number = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// "2025-01-15T03:41:02Z", as GitHub writes it: three a run, and the general reading takes longer than the rest of it.
std::optional<base::Instant> usualTime(std::string_view text)
{
    if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
        || text[19] != 'Z')
        return std::nullopt;
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (year < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::seconds((hour * 60 + minute) * 60 + second);
}

} // namespace

QString jsonText(JsonValue value, qsizetype most)
{
    std::string_view text;
    if (const auto code = value.get_string().get(text))
        return code == simdjson::STRING_ERROR ? QString(QChar::ReplacementCharacter) : QString();
    if (isPlain(text))
        return QString::fromLatin1(text.data(), std::min(qsizetype(text.size()), most));
    // Enough bytes for `most` units, so that a text of megabytes is not converted to be cut.
    const qsizetype bytes = std::min(qsizetype(text.size()), most * 4);
    return base::onOneLine(base::beginning(QString::fromUtf8(text.data(), bytes), most));
}

std::string_view jsonBytes(JsonValue value)
{
    std::string_view text;
    return value.get_string().get(text) ? std::string_view() : text;
}

std::optional<qint64> jsonInteger(JsonValue value)
{
    int64_t number = 0;
    return value.get_int64().get(number) ? std::nullopt : std::optional<qint64>(number);
}

std::optional<base::Instant> jsonTime(JsonValue value)
{
    const std::string_view text = jsonBytes(value);
    std::optional<base::Instant> at = usualTime(text);
    if (!at && text.size() >= 20 && text.size() <= 40) {
        const base::Result<base::Instant> read =
            base::fromRfc3339(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (read)
            at = std::chrono::floor<std::chrono::seconds>(*read);
    }
    return at && *at >= base::Instant() ? at : std::nullopt;
}

QString jsonTextIn(JsonValue value, std::string_view key, qsizetype most)
{
    simdjson::ondemand::object object;
    JsonValue inner;
    if (value.get_object().get(object) || object.find_field_unordered(key).get(inner))
        return {};
    return jsonText(inner, most);
}

std::optional<qint64> jsonIntegerIn(JsonValue value, std::string_view key)
{
    simdjson::ondemand::object object;
    JsonValue inner;
    if (value.get_object().get(object) || object.find_field_unordered(key).get(inner))
        return std::nullopt;
    return jsonInteger(inner);
}

simdjson::error_code JsonReading::begin(const QByteArray &body, simdjson::ondemand::document &document)
{
    constexpr size_t deepest = 64;
    constexpr qsizetype room = qsizetype(simdjson::SIMDJSON_PADDING);
    const bool hasRoom = body.capacity() - body.size() >= room;
    if (!hasRoom) {
        padded.reserve(body.size() + room);
        padded.resize(body.size());
        std::copy(body.begin(), body.end(), padded.data());
    }
    const size_t size = size_t(body.size());
    if (const size_t wanted = std::max<size_t>(size, 64 << 10); parser.capacity() < wanted) {
        if (const auto code = parser.allocate(wanted, deepest))
            return code;
    }
    const char *const bytes = hasRoom ? body.constData() : std::as_const(padded).constData();
    return parser.iterate(simdjson::padded_string_view(bytes, size, size + simdjson::SIMDJSON_PADDING)).get(document);
}

base::Error notWhole(const char *why)
{
    return {base::ErrorKind::Offline, QStringLiteral("GitHub's answer did not arrive whole"), QString::fromUtf8(why)};
}

} // namespace github
