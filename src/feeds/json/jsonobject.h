#pragma once

#include "base/instant.h"

#include <QStringList>

#include <memory>
#include <simdjson.h>
#include <vector>

namespace feeds {

/// One object of a parsed document, read by its fields. What is missing or null is empty; the first field that
/// is of a wrong kind, or is there twice, is remembered, so that reading is a list of fields and one question at
/// the end. Texts are cut at `most` and tamed: they come from outside. Lives as long as the document's parser.
class JsonObject
{
public:
    using Element = simdjson::dom::element;

    JsonObject() = default; ///< has nothing
    /// `element` must be an object; anything else is a problem.
    explicit JsonObject(const Element &element);

    bool has(std::string_view key) const; ///< there, and not null
    bool isEmpty() const { return m_fields.empty(); }
    /// On one line, without blanks at its ends. A number is its digits.
    QString text(std::string_view key, qsizetype most) const;
    /// With its line ends.
    QString paragraphs(std::string_view key, qsizetype most) const;
    /// Texts of an array, the first `count`; each on one line, none empty, each once.
    QStringList texts(std::string_view key, qsizetype count, qsizetype most) const;
    std::optional<qint64> integer(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    bool flag(std::string_view key) const;
    /// RFC 3339; with any zone.
    std::optional<base::Instant> time(std::string_view key) const;
    JsonObject object(std::string_view key) const;
    /// The elements of an array, of whatever kind they are.
    std::vector<Element> elements(std::string_view key) const;
    /// Every field as it is, for objects whose keys are data.
    const std::vector<std::pair<std::string_view, Element>> &fields() const { return m_fields; }

    /// What is wrong, in this object or one reached from it; empty when nothing is.
    QString problem() const { return m_problem ? *m_problem : QString(); }
    void wrong(std::string_view key, const QString &what) const;

private:
    JsonObject(const Element &element, const QString &path, std::shared_ptr<QString> problem);
    void take(const Element &element);
    const Element *find(std::string_view key) const;

    std::vector<std::pair<std::string_view, Element>> m_fields; // sorted by key, in the order of the file
    QString m_path; // "CauseMetadata."
    std::shared_ptr<QString> m_problem;
};

/// A text from outside, cut and on one line.
QString tamedText(std::string_view text, qsizetype most);

} // namespace feeds
