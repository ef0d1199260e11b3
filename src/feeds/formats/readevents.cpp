#include "feeds/formats/readevents.h"

namespace feeds {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;
using timeline::MachineEvent;

namespace {

constexpr qsizetype mostRefusals = 1000;

/// One pass over one file.
class Reading
{
public:
    Reading(const TakeEvents &take, const ReadingPace &pace)
        : m_take(take)
        , m_pace(pace)
    {
    }

    EventSink sink()
    {
        return {[this](QList<MachineEvent> events, int twice) { return add(std::move(events), twice); },
                [this](const RefusedRow &row) { return refuse(row); }};
    }

    Result<EventReading> run(QIODevice &device, const QString &name, EventReader &reader)
    {
        QByteArray chunk(qMax<qsizetype>(m_pace.chunk, 1), Qt::Uninitialized);
        for (;;) {
            const qint64 got = device.read(chunk.data(), chunk.size());
            if (got < 0)
                return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read any further").arg(name),
                             device.errorString()};
            m_reading.bytes += got;
            const Result<bool> on = got > 0 ? reader.add(QByteArrayView(chunk).first(got)) : reader.finish();
            if (!on)
                return on.error();
            if (!*on || got == 0)
                break;
        }
        if (!m_reading.cancelled && !m_batch.isEmpty())
            deliver();
        return m_reading;
    }

private:
    bool add(QList<MachineEvent> events, int twice)
    {
        m_reading.read += events.size();
        m_reading.twice += twice;
        for (MachineEvent &event : events)
            m_batch.append(std::move(event));
        return m_batch.size() < m_pace.batch || deliver();
    }

    bool refuse(const RefusedRow &row)
    {
        ++m_reading.refused;
        if (m_reading.refusals.size() < mostRefusals)
            m_reading.refusals.append(row);
        return true;
    }

    bool deliver()
    {
        m_reading.cancelled = !m_take(m_batch, m_reading.bytes);
        m_batch.clear();
        return !m_reading.cancelled;
    }

    const TakeEvents &m_take;
    const ReadingPace m_pace;
    EventReading m_reading;
    QList<MachineEvent> m_batch;
};

} // namespace

Result<EventReading> readEvents(QIODevice &device, const QString &name, const EventFormat &format,
                                const EventOptions &options, const TakeEvents &take, const ReadingPace &pace)
{
    Reading reading(take, pace);
    const std::unique_ptr<EventReader> reader = format.reader(name, options, reading.sink());
    return reading.run(device, name, *reader);
}

Done checkEvents(QIODevice &device, const QString &name, const EventFormat &format, const EventOptions &options)
{
    const TakeEvents ignore = [](const QList<MachineEvent> &, qint64) { return true; };
    const Result<EventReading> reading = readEvents(device, name, format, options, ignore);
    if (!reading)
        return reading.error();
    if (reading->refused == 0)
        return base::done();
    const RefusedRow &first = reading->refusals.first();
    return Error{
        ErrorKind::Invalid, QStringLiteral("%1, line %2: %3").arg(name).arg(first.line).arg(reasonText(first)),
        QStringLiteral("%1 rows are bad, and nothing was taken because of strict reading").arg(reading->refused)};
}

} // namespace feeds
