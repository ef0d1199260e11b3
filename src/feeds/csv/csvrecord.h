#pragma once

#include "feeds/csv/csvrows.h"
#include "feeds/events/record.h"

#include <QHash>

namespace feeds {

/// A row of a table as a record, by the names in the table's head. Of columns with one name the later
/// ones are told apart by a number, "time (2)"; one without a name is "column 3".
class CsvRecord : public Record
{
public:
    /// Takes the names from the head. Says why it is none, or nothing.
    QString setHead(const CsvRow &head);
    bool hasHead() const { return !m_names.isEmpty(); }
    /// Looks at the next row, which must live as long as it is looked at. Says why it is none, or nothing.
    QString set(const CsvRow &row);

    Kind kind(QByteArrayView name) const override;
    QString text(QByteArrayView name) const override;
    QStringList names() const override { return m_names; }
    Place place(QByteArrayView name) const override;

private:
    qsizetype cell(QByteArrayView name) const { return m_columns.value(name.toByteArray(), -1); }

    QStringList m_names;
    QHash<QByteArray, qsizetype> m_columns;
    const CsvRow *m_row = nullptr;
};

} // namespace feeds
