#pragma once

#include "feeds/events/eventreader.h"
#include "feeds/events/recordreader.h"
#include "feeds/json/jsonrecord.h"
#include "feeds/json/jsonrows.h"

namespace feeds {

/// Machine events out of rows of JSON: each row an object that a record reader understands.
class JsonEvents : public EventReader
{
public:
    struct Shape
    {
        qsizetype largestRow = 4 << 20; ///< bytes
        /// Keys under which a page keeps its rows: {"total_count": 2, "workflow_runs": [ … ]}.
        QByteArrayList pages = {};
    };

    /// `name` is the file's, for errors.
    JsonEvents(const QString &name, const Shape &shape, std::unique_ptr<RecordReader> reader, EventSink sink);

    base::Result<bool> add(QByteArrayView bytes) override { return m_rows.add(bytes); }
    base::Result<bool> finish() override { return m_rows.finish(); }

private:
    bool take(const JsonRow &row);
    bool refuse(const JsonRow &row, const Refusal &refusal);

    const qsizetype m_largest;
    const std::unique_ptr<RecordReader> m_reader;
    const EventSink m_sink;
    JsonRecord m_record;
    JsonRows m_rows;
};

} // namespace feeds
