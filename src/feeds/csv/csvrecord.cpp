#include "feeds/csv/csvrecord.h"

#include <simdjson.h>

#include <algorithm>

namespace feeds {

namespace {

bool isCsvUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), size_t(bytes.size()));
}

QString notUtf8()
{
    return QStringLiteral("it has bytes that are not UTF-8; save the file as UTF-8");
}

} // namespace

QString CsvRecord::setHead(const CsvRow &head)
{
    if (!head.broken.isEmpty())
        return head.broken;
    if (!isCsvUtf8(head.bytes))
        return notUtf8();
    for (qsizetype i = 0; i < head.cells.size(); ++i) {
        QString name = QString::fromUtf8(head.text(i)).trimmed();
        if (name.isEmpty())
            name = QStringLiteral("column %1").arg(i + 1);
        const QString stated = name;
        for (int nth = 2; m_columns.contains(name.toUtf8()); ++nth)
            name = QStringLiteral("%1 (%2)").arg(stated).arg(nth);
        m_columns.insert(name.toUtf8(), i);
        m_names.append(name);
    }
    return {};
}

QString CsvRecord::set(const CsvRow &row)
{
    m_row = nullptr;
    if (!row.broken.isEmpty())
        return row.broken;
    if (!isCsvUtf8(row.bytes))
        return notUtf8();
    // Some programs end every row with a separator.
    const qsizetype wanted = m_names.size();
    const bool spare = row.cells.size() > wanted
        && std::all_of(row.cells.cbegin() + wanted, row.cells.cend(),
                       [](const CsvCell &cell) { return cell.size == 0; });
    if (row.cells.size() != wanted && !spare)
        return QStringLiteral("it has %1 cells where the head has %2").arg(row.cells.size()).arg(wanted);
    m_row = &row;
    return {};
}

Record::Kind CsvRecord::kind(QByteArrayView name) const
{
    const qsizetype at = cell(name);
    if (!m_row || at < 0 || m_row->bytes.sliced(m_row->cells.at(at).at, m_row->cells.at(at).size).trimmed().isEmpty())
        return Kind::Missing;
    return m_row->text(at).trimmed().isEmpty() ? Kind::Missing : Kind::Text;
}

QString CsvRecord::text(QByteArrayView name) const
{
    const qsizetype at = cell(name);
    return m_row && at >= 0 ? QString::fromUtf8(m_row->text(at)) : QString();
}

Record::Place CsvRecord::place(QByteArrayView name) const
{
    const qsizetype at = cell(name);
    if (!m_row || at < 0)
        return {};
    const QByteArrayView before = m_row->bytes.first(m_row->cells.at(at).at);
    const qsizetype line = before.lastIndexOf('\n') + 1;
    const auto rest = before.sliced(line);
    const auto characters = std::count_if(rest.begin(), rest.end(), [](char c) { return (c & 0xC0) != 0x80; });
    return {m_row->line + std::count(before.begin(), before.end(), '\n'), characters + 1};
}

} // namespace feeds
