#include "feeds/json/jsonfile.h"

#include "base/plainbytes.h"
#include "feeds/json/jsonrows.h"

namespace feeds {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype mostPlaced = 1000;
// Finding a row's line goes through its document. With more bad rows than this pays for, the later ones are
// named by their path alone.
constexpr qint64 mostSearched = qint64(2) << 30;

} // namespace

QString spokenPointer(const QString &pointer)
{
    QString spoken;
    for (const QString &part : pointer.split(u'/', Qt::SkipEmptyParts)) {
        bool number = false;
        part.toInt(&number);
        if (number)
            spoken += u'[' + part + u']';
        else
            spoken += (spoken.isEmpty() ? QString() : QStringLiteral(".")) + part;
    }
    return spoken;
}

void JsonFile::refuse(const QString &pointer, const QString &reason)
{
    std::optional<JsonPlace> place;
    if (m_reading.refusals.size() < mostPlaced && m_searched + m_size <= mostSearched) {
        m_searched += m_size;
        place = m_document.placeOf(pointer);
    }
    m_reading.refuse(
        {.line = place ? place->line : 0, .reason = QStringLiteral("%1: %2").arg(spokenPointer(pointer), reason)});
}

bool JsonFile::refuseDocument(qint64 line, const QString &reason)
{
    m_reading.refuse({.line = line, .reason = reason});
    return true;
}

bool JsonFile::takeDocument(QByteArrayView bytes, qint64 line, const Look &look)
{
    if (const Done sound = m_document.parse(bytes, line); !sound)
        return refuseDocument(line, sound.error().what);
    m_size = bytes.size();
    const Result<bool> on = look(m_document);
    if (!on)
        return refuseDocument(line, on.error().what);
    ++m_good;
    m_reading.cancelled = !*on;
    return *on;
}

Result<FileReading> JsonFile::read(QIODevice &device, const Look &look)
{
    JsonRows documents(m_name, {.largest = m_largest}, [&](const JsonRow &row) {
        switch (row.shape) {
        case JsonRow::Shape::TooLarge:
            return refuseDocument(row.line, QStringLiteral("the document is larger than %1 MB").arg(m_largest >> 20));
        case JsonRow::Shape::OpenArray:
            return refuseDocument(row.line, QStringLiteral("the file ends before its array is closed"));
        case JsonRow::Shape::CutOff:
            return refuseDocument(row.line, QStringLiteral("the file ends inside this document"));
        default:
            return takeDocument(row.bytes, row.line, look);
        }
    });
    base::PlainBytes bytes(device, m_name);
    for (;;) {
        const Result<QByteArray> piece = bytes.next();
        if (!piece)
            return piece.error();
        m_reading.bytes = bytes.read();
        const Result<bool> on = piece->isEmpty() ? documents.finish() : documents.add(*piece);
        if (!on)
            return on.error();
        if (!*on || piece->isEmpty())
            break;
    }
    if (m_good == 0 && !m_reading.cancelled && !m_reading.refusals.isEmpty()) {
        const RefusedRow &first = m_reading.refusals.first();
        return Error{ErrorKind::Invalid, QStringLiteral("%1 cannot be read").arg(m_name),
                     first.line > 0 && !first.reason.startsWith(QLatin1String("line "))
                         ? QStringLiteral("line %1: %2").arg(first.line).arg(first.reason)
                         : first.reason};
    }
    return m_reading;
}

} // namespace feeds
