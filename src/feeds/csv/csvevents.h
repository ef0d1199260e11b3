#pragma once

#include "feeds/csv/csvrecord.h"
#include "feeds/events/eventreader.h"
#include "feeds/events/recordreader.h"

#include <memory>

namespace feeds {

/// Machine events out of a table with a line of names at its head.
class CsvEvents : public EventReader
{
public:
    /// What the reader needs of the head before the first row; Invalid refuses the file.
    using CheckHead = std::function<base::Done(const QStringList &names)>;

    CsvEvents(const QString &name, qsizetype largestRow, std::unique_ptr<RecordReader> reader, EventSink sink,
              CheckHead checkHead = {});

    base::Result<bool> add(QByteArrayView bytes) override { return outcome(m_rows.add(bytes)); }
    base::Result<bool> finish() override { return outcome(m_rows.finish()); }

private:
    bool take(const CsvRow &row);
    bool takeHead(const CsvRow &row);
    base::Result<bool> outcome(const base::Result<bool> &on) const;

    const QString m_name;
    const std::unique_ptr<RecordReader> m_reader;
    const EventSink m_sink;
    const CheckHead m_checkHead;
    CsvRecord m_record;
    std::optional<base::Error> m_wrong; // with the head
    CsvRows m_rows;
};

} // namespace feeds
