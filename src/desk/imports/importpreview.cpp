#include "desk/imports/importpreview.h"

#include "base/plainbytes.h"
#include "desk/imports/importformats.h"
#include "feeds/formats/readevents.h"

#include <QFile>
#include <QFileInfo>

namespace desk {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype previewChunk = 64 << 10;
constexpr qint64 sampledBytes = 256 << 10; // bytes that tell format and columns

/// The beginning of a file, so that looking at one that is large and wrong does not read all of it.
class Beginning : public QFile
{
public:
    static constexpr qint64 length = 8 << 20;
    using QFile::QFile;
    bool isCut() const { return size() > length; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        return QFile::readData(to, std::min(most, std::max<qint64>(0, length - pos())));
    }
};

Error cannotBePreviewed(const QFile &file)
{
    return {ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(file.fileName()), file.errorString()};
}

Done readInto(ImportPreview &preview, Beginning &file, const feeds::EventFormat &format, int rows)
{
    const auto first = [&](const QList<timeline::MachineEvent> &events, qint64) {
        preview.events = events.first(std::min<qsizetype>(rows, events.size()));
        return events.size() < rows;
    };
    const Result<feeds::EventReading> reading = feeds::readEvents(file, preview.fileName, format, preview.options,
                                                                  first, {.batch = rows, .chunk = previewChunk});
    if (!reading)
        return reading.error();
    preview.refusals = reading->refusals;
    preview.refused = reading->refused;
    preview.twice = reading->twice;
    if (file.isCut() && !reading->cancelled && reading->refused == preview.refusals.size() && reading->refused > 0) {
        preview.refusals.removeLast(); // where the beginning ends
        --preview.refused;
    }
    return base::done();
}

/// The first bytes, out of the gzip they may be wrapped in; none when they cannot be had.
QByteArray firstBytes(QIODevice &file)
{
    base::PlainBytes bytes(file, QString());
    const Result<QByteArray> first = bytes.next();
    return first ? first->first(std::min<qsizetype>(sampledBytes, first->size())) : QByteArray();
}

/// Formats that are read whole show their first rows themselves.
Done readWhole(ImportPreview &preview, const Import &import, const ImportFormat &format, int rows)
{
    QFile file(import.path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBePreviewed(file);
    return format.preview(import, file, rows, preview);
}

/// Whether fewer rows would be refused if their zone were known; whichever it is.
bool missesZone(const ImportPreview &preview, Beginning &file, const feeds::EventFormat &format, int rows)
{
    ImportPreview zoned = preview;
    zoned.options.zone = QTimeZone::utc();
    return file.seek(0) && readInto(zoned, file, format, rows).ok()
        && (zoned.events.size() > preview.events.size() || zoned.refused < preview.refused);
}

} // namespace

Result<ImportPreview> previewImport(const Import &import, int rows)
{
    if (const Done regular = beFile(import.path); !regular)
        return regular.error();
    Beginning file(import.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotBePreviewed(file);
    ImportPreview preview{.fileName = QFileInfo(import.path).fileName(), .size = file.size()};
    preview.options = import.options;
    const QByteArray beginning = firstBytes(file);
    if (!file.seek(0))
        return cannotBePreviewed(file);
    preview.sample = feeds::sampleOf(beginning);
    const ImportFormat *const looksLike = importFormatOf(beginning, preview.sample);
    preview.recognised = looksLike ? looksLike->name : QString();
    preview.format = import.format.isEmpty() ? preview.recognised : import.format;
    if (const Result<const ImportFormat *> known = importFormatNamed(preview.format); known && (*known)->preview) {
        if (const Done read = readWhole(preview, import, **known, rows); !read)
            preview.wrong = read.error();
        return preview;
    }
    const feeds::EventFormat *const format = feeds::eventFormatNamed(preview.format);
    if (!format) {
        preview.format.clear();
        preview.wrong =
            Error{ErrorKind::Invalid, QStringLiteral("%1 is of no format that is known here").arg(preview.fileName),
                  QStringLiteral("it is neither JSON nor a table with named columns")};
        return preview;
    }
    preview.format = format->name;
    if (format->isMapped)
        preview.sample = feeds::sampleOf(beginning, false);
    if (format->isMapped && preview.options.mapping.isEmpty())
        preview.options.mapping = timeline::guessMapping(preview.sample.names);
    if (const Done read = readInto(preview, file, *format, rows); !read)
        preview.wrong = read.error();
    preview.wantsZone = preview.refused > 0 && !preview.options.zone && missesZone(preview, file, *format, rows);
    return preview;
}

Result<timeline::ColumnMapping> mappingOf(const QString &path, const QString &format)
{
    const feeds::EventFormat *const known = feeds::eventFormatNamed(format);
    if (!known || !known->isMapped)
        return timeline::ColumnMapping{};
    if (const Done regular = beFile(path); !regular)
        return regular.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBePreviewed(file);
    return timeline::guessMapping(feeds::sampleOf(file.read(sampledBytes), false).names);
}

} // namespace desk
