#pragma once

#include "feeds/events/eventoptions.h"
#include "feeds/events/recordreader.h"

#include <array>

namespace feeds {

/// Reads the rows of any table or list of objects by a mapping: which column is the time, which the
/// text, and so on. Without a column for the text the line is the other values with their names.
class MappedRow : public RecordReader
{
public:
    /// `source` names the format, "csv" or "jsonl".
    MappedRow(const QString &source, const EventOptions &options);
    RecordReading read(const Record &row) override;

private:
    QString text(const Record &row, timeline::Part part) const;
    base::Result<std::optional<QTimeZone>> zoneOf(const Record &row) const;
    QString lineOf(const Record &row) const;

    const QString m_source;
    const EventOptions m_options;
    std::array<QByteArray, timeline::partCount> m_columns;
};

} // namespace feeds
