#pragma once

#include "feeds/files/filereading.h"
#include "feeds/json/jsondocument.h"

#include <functional>

namespace feeds {

/// Goes through a file of whole JSON documents: one, several one after another, an array of them, or one a line.
/// Each is checked from end to end before anything of it is looked at, so that of a broken one nothing is taken.
/// Memory is bounded by the largest document. Made for one file; thread-confined.
class JsonFile
{
public:
    /// Looks at one sound document; an error says why it is none of this kind, and false ends the reading.
    using Look = std::function<base::Result<bool>(const JsonDocument &document)>;

    /// `name` is the file's, for errors; a document above `largest` bytes is refused.
    JsonFile(const QString &name, qsizetype largest)
        : m_name(name)
        , m_largest(largest)
    {
    }

    /// Invalid when no document of the file could be read, with the first reason; Storage when the device fails.
    base::Result<FileReading> read(QIODevice &device, const Look &look);

    /// While a document is looked at: the row at that JSON pointer is left out.
    void refuse(const QString &pointer, const QString &reason);
    /// How many bytes of the file were read so far.
    qint64 bytes() const { return m_reading.bytes; }

private:
    bool takeDocument(QByteArrayView bytes, qint64 line, const Look &look);
    bool refuseDocument(qint64 line, const QString &reason);

    const QString m_name;
    const qsizetype m_largest;
    JsonDocument m_document;
    FileReading m_reading;
    qint64 m_good = 0; // documents
    qint64 m_searched = 0; // bytes gone through for the lines of rows
    qsizetype m_size = 0; // of the document
};

/// "Results[3].Vulnerabilities[12]" of "/Results/3/Vulnerabilities/12".
QString spokenPointer(const QString &pointer);

} // namespace feeds
