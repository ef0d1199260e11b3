#pragma once

#include "feeds/json/jsonobject.h"

#include <QByteArray>

namespace feeds {

/// A place in a file, both from 1.
struct JsonPlace
{
    qint64 line = 1;
    qint64 column = 1;
};

/// One whole document, checked from its first to its last byte before anything of it is looked at: at most 64
/// levels, sound UTF-8, nothing behind it. Keeps its parser for the next one; thread-confined.
class JsonDocument
{
public:
    static constexpr size_t deepest = 64;

    JsonDocument();
    ~JsonDocument();

    /// Invalid says what is wrong and, with the line at which `bytes` begins in its file, where.
    base::Done parse(QByteArrayView bytes, qint64 line = 1);
    /// The object that the document is; one that has a problem when it is something else. After parse().
    JsonObject root() const;
    const JsonObject::Element &element() const { return m_root; }

    /// Where the value at a JSON pointer begins in the file, or nothing. Goes through the document up to it.
    std::optional<JsonPlace> placeOf(const QString &pointer) const;

private:
    JsonPlace placeAt(qsizetype offset) const;

    std::unique_ptr<simdjson::dom::parser> m_parser;
    JsonObject::Element m_root;
    QByteArray m_bytes; // with the padding behind
    qsizetype m_size = 0;
    qint64 m_line = 1;
};

} // namespace feeds
