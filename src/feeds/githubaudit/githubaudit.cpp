#include "feeds/githubaudit/githubaudit.h"

#include "feeds/githubaudit/auditrow.h"
#include "feeds/json/jsonrows.h"

namespace feeds {

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
    Reading(QIODevice &device, const QString &name, const TakeEvents &take, const AuditOptions &options)
        : m_device(device)
        , m_name(name)
        , m_take(take)
        , m_options(options)
    {
    }

    Result<AuditReading> run()
    {
        JsonRows rows(m_name, m_options.largestRow, [this](const JsonRow &row) { return take(row); });
        QByteArray chunk(qMax<qsizetype>(m_options.chunk, 1), Qt::Uninitialized);
        for (;;) {
            const qint64 got = m_device.read(chunk.data(), chunk.size());
            if (got < 0)
                return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read any further").arg(m_name),
                             m_device.errorString()};
            m_reading.bytes += got;
            const Result<bool> on = got > 0 ? rows.add(QByteArrayView(chunk).first(got)) : rows.finish();
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
    bool take(const JsonRow &row)
    {
        switch (row.shape) {
        case JsonRow::Shape::Whole:
            break;
        case JsonRow::Shape::Broken:
            return refuse(row.line, QStringLiteral("the row breaks off inside its line"));
        case JsonRow::Shape::TooLarge:
            return refuse(row.line, QStringLiteral("the row is larger than %1 bytes").arg(m_options.largestRow));
        case JsonRow::Shape::OpenArray:
            return refuse(row.line, QStringLiteral("the file ends before its array is closed; rows may be missing"));
        case JsonRow::Shape::CutOff:
            break;
        }
        Result<MachineEvent> event = m_row.read(row.bytes);
        if (!event && row.shape == JsonRow::Shape::CutOff)
            return refuse(row.line, QStringLiteral("the file ends inside this row"));
        if (!event)
            return refuse(row.line, event.error().what);
        ++m_reading.read;
        m_batch.append(*std::move(event));
        return m_batch.size() < m_options.batch || deliver();
    }

    bool refuse(qint64 line, const QString &reason)
    {
        ++m_reading.refused;
        if (m_reading.refusals.size() < mostRefusals)
            m_reading.refusals.append({line, reason});
        return true;
    }

    bool deliver()
    {
        m_reading.cancelled = !m_take(m_batch, m_reading.bytes);
        m_batch.clear();
        return !m_reading.cancelled;
    }

    QIODevice &m_device;
    const QString m_name;
    const TakeEvents &m_take;
    const AuditOptions m_options;
    AuditRow m_row;
    AuditReading m_reading;
    QList<MachineEvent> m_batch;
};

/// Reads without delivering; Invalid names the first refused row.
base::Done checked(QIODevice &device, const QString &name, const AuditOptions &options)
{
    if (device.isSequential())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("%1 cannot be read strictly: it can be read only once").arg(name),
                     QStringLiteral("save it to a file first")};
    const qint64 from = device.pos();
    const TakeEvents ignore = [](const QList<MachineEvent> &, qint64) { return true; };
    const Result<AuditReading> reading = Reading(device, name, ignore, options).run();
    if (!reading)
        return reading.error();
    if (reading->refused > 0)
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("%1, line %2: %3")
                .arg(name)
                .arg(reading->refusals.first().line)
                .arg(reading->refusals.first().reason),
            QStringLiteral("%1 rows are bad, and nothing was taken because of strict reading").arg(reading->refused)};
    if (!device.seek(from))
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read again").arg(name), device.errorString()};
    return base::done();
}

} // namespace

Result<AuditReading> readGithubAudit(QIODevice &device, const QString &name, const TakeEvents &take,
                                     const AuditOptions &options)
{
    if (options.strict) {
        if (const base::Done fine = checked(device, name, options); !fine)
            return fine.error();
    }
    return Reading(device, name, take, options).run();
}

} // namespace feeds
