#pragma once

#include "base/instant.h"

#include <QStringList>

#include <optional>
#include <simdjson.h>
#include <vector>

namespace github {

/// One object of an answer by its fields. GitHub's answers often differ from their description, so a field that is
/// missing, null or of another kind is simply not said, and nothing of it is an error. Texts are cut and put on one
/// line: people wrote them. Lives as long as its JsonAnswer.
class JsonFields
{
public:
    using Element = simdjson::dom::element;

    JsonFields() = default; ///< says nothing
    /// Says nothing when `element` is no object.
    explicit JsonFields(const Element &element);

    bool isObject() const { return m_object.has_value(); }
    bool has(std::string_view key) const; ///< there, and not null
    std::optional<Element> element(std::string_view key) const; ///< null as nothing

    /// At most `most` UTF-16 units, on one line, without blanks at its ends; empty when not said.
    QString text(std::string_view key, qsizetype most = 255) const;
    /// Every byte of a text; nothing when not said.
    std::optional<std::string_view> raw(std::string_view key) const;
    /// Of an array of texts the first `count`, each as text() gives it; empty ones are left out.
    QStringList texts(std::string_view key, qsizetype count, qsizetype most = 255) const;
    std::optional<qint64> integer(std::string_view key) const;
    std::optional<qint64> count(std::string_view key) const; ///< an integer from 0
    std::optional<qint64> id(std::string_view key = "id") const; ///< an integer from 1
    std::optional<bool> flag(std::string_view key) const;
    std::optional<base::Instant> time(std::string_view key) const; ///< RFC 3339
    JsonFields object(std::string_view key) const;
    /// The elements of an array; nothing when it is none.
    std::optional<std::vector<Element>> list(std::string_view key) const;

private:
    std::optional<simdjson::dom::object> m_object;
};

/// A text from outside, cut and on one line.
QString tamed(std::string_view text, qsizetype most);

} // namespace github
