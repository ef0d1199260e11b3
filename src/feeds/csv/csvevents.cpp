#include "feeds/csv/csvevents.h"

#include "feeds/events/completed.h"

namespace feeds {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

CsvEvents::CsvEvents(const QString &name, qsizetype largestRow, std::unique_ptr<RecordReader> reader, EventSink sink,
                     CheckHead checkHead)
    : m_name(name)
    , m_reader(std::move(reader))
    , m_sink(std::move(sink))
    , m_checkHead(std::move(checkHead))
    , m_rows(name, largestRow, [this](const CsvRow &row) { return take(row); })
{
}

Result<bool> CsvEvents::outcome(const Result<bool> &on) const
{
    return m_wrong ? Result<bool>(*m_wrong) : on;
}

bool CsvEvents::takeHead(const CsvRow &row)
{
    if (const QString why = m_record.setHead(row); !why.isEmpty()) {
        m_wrong = Error{ErrorKind::Invalid,
                        QStringLiteral("%1, line %2: the names of the columns cannot be read: %3")
                            .arg(m_name)
                            .arg(row.line)
                            .arg(why)};
        return false;
    }
    if (const Done fine = m_checkHead ? m_checkHead(m_record.names()) : base::done(); !fine)
        m_wrong =
            Error{ErrorKind::Invalid, QStringLiteral("%1: %2").arg(m_name, fine.error().what), fine.error().detail};
    return !m_wrong;
}

bool CsvEvents::take(const CsvRow &row)
{
    if (!m_record.hasHead())
        return takeHead(row);
    if (const QString why = m_record.set(row); !why.isEmpty())
        return m_sink.refused({row.line, 0, {}, why});
    RecordReading reading = m_reader->read(m_record);
    for (timeline::MachineEvent &event : reading.events)
        event = completed(std::move(event), row.bytes);
    bool on = reading.events.isEmpty() || m_sink.events(std::move(reading.events), reading.twice);
    for (const Refusal &refusal : std::as_const(reading.refusals)) {
        const Record::Place place = m_record.place(refusal.field);
        on = on
            && m_sink.refused({place.line > 0 ? place.line : row.line, place.column, QString::fromUtf8(refusal.field),
                               refusal.reason});
    }
    return on;
}

} // namespace feeds
