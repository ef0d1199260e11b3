#pragma once

#include "feeds/formats/readevents.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

/// Reading sample files of one format, and pounding on a reader.
namespace feedreading {

using timeline::MachineEvent;

struct Read
{
    QList<MachineEvent> events;
    base::Result<feeds::EventReading> reading = base::Error{};
};

inline Read read(const char *format, QByteArray bytes, const feeds::EventOptions &options = {},
                 const feeds::ReadingPace &pace = {})
{
    Read all;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto take = [&](const QList<MachineEvent> &events, qint64) {
        all.events += events;
        return true;
    };
    all.reading = feeds::readEvents(buffer, QStringLiteral("f"), *feeds::eventFormatNamed(QString::fromLatin1(format)),
                                    options, take, pace);
    return all;
}

inline QByteArray file(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(PARAPET_TEST_DATA "/%1/%2").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

inline QStringList lines(const Read &all)
{
    QStringList lines;
    for (const MachineEvent &event : all.events)
        lines.append(event.text);
    return lines;
}

/// "3: field: reason" of each refused row, or the error of the file.
inline QStringList refusals(const Read &all)
{
    if (!all.reading.ok())
        return {all.reading.error().what};
    QStringList lines;
    for (const feeds::RefusedRow &row : all.reading->refusals)
        lines.append(QString::number(row.line) + QStringLiteral(": ") + feeds::reasonText(row));
    return lines;
}

/// Whether every chunk and batch gives the same events and refusals.
inline bool isTheSameInParts(const char *format, const QByteArray &bytes, const feeds::EventOptions &options = {})
{
    const Read whole = read(format, bytes, options);
    for (const qsizetype chunk : {1, 2, 3, 7, 61, 509, 4096}) {
        const Read parts = read(format, bytes, options, {.batch = int(chunk % 5) + 1, .chunk = chunk});
        if (parts.events != whole.events || parts.reading.ok() != whole.reading.ok()
            || (whole.reading.ok() && parts.reading->refusals != whole.reading->refusals))
            return false;
    }
    return true;
}

/// Reads the file cut at many places, and with one byte changed many times; none may do harm. Gives the
/// most events that any of them had.
inline qint64 pounded(const char *format, const QByteArray &bytes, const feeds::EventOptions &options = {})
{
    QRandomGenerator random(7);
    qint64 most = 0;
    const auto look = [&](const QByteArray &harmed) {
        const Read all = read(format, harmed, options, {.chunk = 1024});
        for (const MachineEvent &event : all.events) {
            if (event.id.isEmpty() || event.action.isEmpty() || event.source.isEmpty() || event.raw.isEmpty())
                qFatal("an event without id, action, source or row");
        }
        most = std::max(most, all.reading.ok() ? all.reading->read : 0);
    };
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 300);
    for (qsizetype size = 0; size < bytes.size(); size += step)
        look(bytes.left(size));
    for (int round = 0; round < 1000; ++round) {
        QByteArray changed = bytes;
        changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        look(changed);
    }
    return most;
}

} // namespace feedreading
