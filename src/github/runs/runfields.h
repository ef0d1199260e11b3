#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/runs/word.h"

#include <QString>

#include <limits>
#include <optional>
#include <simdjson.h>

namespace github {

// What the pages of runs and jobs are read with: each value once, as it comes by. What is missing, null or of another
// type is nothing, never an error; a page is only given up when its brackets, quotes or bytes are wrong.

using JsonValue = simdjson::ondemand::value;

/// The field's key as it stands in the body; one that is written with escapes is none that we know.
inline std::string_view keyOf(simdjson::ondemand::field &field)
{
    const char *const begin = field.key().raw();
    const char *end = begin;
    while (*end != '"') // it is closed: the body was looked through before
        ++end;
    return {begin, size_t(end - begin)};
}

/// On one line, cut at `most` units. A text that is no text (half a character by escapes) is U+FFFD.
QString jsonText(JsonValue value, qsizetype most);
/// As it stands, until the next body is read; empty when it is no text.
std::string_view jsonBytes(JsonValue value);
std::optional<qint64> jsonInteger(JsonValue value);
/// RFC 3339, to the second; nothing before 1970.
std::optional<base::Instant> jsonTime(JsonValue value);
/// A text of the object that the value is.
QString jsonTextIn(JsonValue value, std::string_view key, qsizetype most);
/// A number of the object that the value is.
std::optional<qint64> jsonIntegerIn(JsonValue value, std::string_view key);

/// A number that has to be positive; 0 otherwise.
inline qint64 jsonPositive(JsonValue value)
{
    return std::max<qint64>(jsonInteger(value).value_or(0), 0);
}
/// A number from `least` on that an int holds.
inline int jsonSmall(JsonValue value, int least)
{
    return int(std::clamp<qint64>(jsonInteger(value).value_or(least), least, std::numeric_limits<int>::max()));
}
/// One of GitHub's words.
template<class E>
runs::Word<E> jsonWord(JsonValue value)
{
    const std::string_view text = jsonBytes(value);
    return runs::Word<E>::of(QByteArrayView(text.data(), qsizetype(text.size())));
}

inline constexpr qsizetype longestName = 255;
inline constexpr qsizetype longestTitle = 1000;

base::Error notWhole(const char *why);

/// What a body is read with, kept for the next one: memory that is asked for anew costs as much as reading.
struct JsonReading
{
    simdjson::ondemand::parser parser;
    QByteArray padded;

    /// The body with room behind it, copied only when it has none; SUCCESS when there is memory for it.
    simdjson::error_code begin(const QByteArray &body, simdjson::ondemand::document &document);
};

/// Reads the body of a list, `{"total_count": …, "<list>": [ … ]}`, and gives each element to `take`, which answers
/// with an error code when the body's structure is wrong. Gives total_count, or -1. Offline when the body is not whole.
template<class Take>
base::Result<qint64> walkPage(JsonReading &reading, const QByteArray &body, std::string_view list, Take take)
{
    simdjson::ondemand::document document;
    simdjson::ondemand::object page;
    auto code = reading.begin(body, document);
    code = code ? code : document.get_object().get(page);
    if (code)
        return notWhole(simdjson::error_message(code));
    qint64 total = -1;
    bool listed = false;
    for (auto result : page) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field))
            return notWhole("an object is broken off");
        const std::string_view key = keyOf(field);
        simdjson::ondemand::array elements;
        if (key == "total_count")
            total = jsonInteger(field.value()).value_or(-1);
        if (key != list || field.value().get_array().get(elements))
            continue;
        listed = true;
        for (auto element : elements) {
            JsonValue value;
            if (std::move(element).get(value) || take(value))
                return notWhole("an element is broken off");
        }
    }
    if (!listed)
        return notWhole("there is no list in it");
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return notWhole("something follows its end");
    return total;
}

} // namespace github
