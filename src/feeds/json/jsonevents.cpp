#include "feeds/json/jsonevents.h"

#include "feeds/events/completed.h"

namespace feeds {

JsonEvents::JsonEvents(const QString &name, const Shape &shape, std::unique_ptr<RecordReader> reader, EventSink sink)
    : m_largest(shape.largestRow)
    , m_reader(std::move(reader))
    , m_sink(std::move(sink))
    , m_rows(name, {shape.largestRow, shape.pages}, [this](const JsonRow &row) { return take(row); })
{
}

bool JsonEvents::refuse(const JsonRow &row, const Refusal &refusal)
{
    return m_sink.refused({row.line, row.column, QString::fromUtf8(refusal.field), refusal.reason});
}

bool JsonEvents::take(const JsonRow &row)
{
    switch (row.shape) {
    case JsonRow::Shape::Whole:
    case JsonRow::Shape::CutOff:
        break;
    case JsonRow::Shape::Broken:
        return refuse(row, {{}, QStringLiteral("the row breaks off inside its line")});
    case JsonRow::Shape::TooLarge:
        return refuse(row, {{}, QStringLiteral("the row is larger than %1 bytes").arg(m_largest)});
    case JsonRow::Shape::OpenArray:
        return refuse(row, {{}, QStringLiteral("the file ends before its array is closed; rows may be missing")});
    }
    if (const QString problem = m_record.parse(row.bytes); !problem.isEmpty())
        return refuse(
            row, {{}, row.shape == JsonRow::Shape::CutOff ? QStringLiteral("the file ends inside this row") : problem});
    if (const QString name = m_record.twice(); !name.isEmpty())
        return refuse(row, {name.toUtf8(), QStringLiteral("it is there twice")});
    RecordReading reading = m_reader->read(m_record);
    for (timeline::MachineEvent &event : reading.events)
        event = completed(std::move(event), row.bytes);
    bool on = reading.events.isEmpty() || m_sink.events(std::move(reading.events), reading.twice);
    for (const Refusal &refusal : std::as_const(reading.refusals))
        on = on && refuse(row, refusal);
    return on;
}

} // namespace feeds
