#include "feeds/kev/kevtable.h"

#include "base/plainbytes.h"
#include "feeds/csv/csvrecord.h"
#include "feeds/files/invalid.h"
#include "feeds/json/jsonobject.h"
#include "feeds/kev/kevrow.h"

#include <QRegularExpression>

namespace feeds {

using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype largestEntry = 256 << 10; // bytes
constexpr qsizetype mostEntries = 100'000;

/// One pass over one table.
class KevTableReading
{
public:
    KevTableReading(QIODevice &device, const QString &name)
        : m_bytes(device, name)
        , m_name(name)
        , m_rows(name, largestEntry, [this](const CsvRow &row) { return takeRow(row); })
    {
    }

    Result<FileReading> run(const TakeCatalogue &take)
    {
        for (bool on = true; on;) {
            const Result<QByteArray> piece = m_bytes.next();
            if (!piece)
                return piece.error();
            m_reading.bytes = m_bytes.read();
            const Result<bool> more = piece->isEmpty() ? m_rows.finish() : m_rows.add(*piece);
            if (!more)
                return more.error();
            on = *more && !piece->isEmpty();
        }
        if (!m_problem.isEmpty())
            return invalid(QStringLiteral("%1 %2").arg(m_name, m_problem));
        m_reading.cancelled = !take(m_catalogue, m_reading.bytes);
        return m_reading;
    }

private:
    bool takeRow(const CsvRow &row)
    {
        if (!m_record.hasHead())
            return takeHead(row);
        QString why = m_record.set(row);
        if (why.isEmpty() && m_catalogue.entries.size() >= mostEntries) {
            m_problem = QStringLiteral("has more than %1 entries").arg(mostEntries);
            return false;
        }
        if (why.isEmpty())
            why = takeEntry();
        if (!why.isEmpty())
            m_reading.refuse({.line = row.line, .reason = why});
        return true;
    }

    bool takeHead(const CsvRow &row)
    {
        const QString why = m_record.setHead(row);
        const QStringList names = m_record.names();
        if (!why.isEmpty() || !names.contains(QLatin1String("cveID")) || !names.contains(QLatin1String("dateAdded")))
            m_problem = QStringLiteral("is not the catalogue of known exploited vulnerabilities: %1")
                            .arg(why.isEmpty() ? QStringLiteral("it has no column cveID or dateAdded") : why);
        return m_problem.isEmpty();
    }

    /// Why it is none, or nothing.
    QString takeEntry()
    {
        const auto field = [this](const char *name, qsizetype most) {
            return tamedText(m_record.text(name).toStdString(), most);
        };
        static const QRegularExpression apart(QStringLiteral("[,;\\s]+"));
        const QStringList cwes = field("cwes", 400).split(apart, Qt::SkipEmptyParts).mid(0, 20);
        Result<Exploited> entry = kevEntry(field, cwes);
        if (!entry)
            return entry.error().what;
        const base::Instant added = base::instant(entry->added.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000);
        m_catalogue.asOf = std::max(m_catalogue.asOf, added);
        m_catalogue.entries.append(*std::move(entry));
        return {};
    }

    base::PlainBytes m_bytes;
    const QString m_name;
    CsvRows m_rows;
    CsvRecord m_record;
    KevCatalogue m_catalogue;
    FileReading m_reading;
    QString m_problem; // why it is no such table
};

} // namespace

Result<FileReading> readKevTable(QIODevice &device, const QString &name, const TakeCatalogue &take)
{
    return KevTableReading(device, name).run(take);
}

Result<FileReading> readKev(QIODevice &device, const QString &name, const TakeCatalogue &take)
{
    QByteArray first = device.peek(64);
    if (first.startsWith("\xEF\xBB\xBF"))
        first.remove(0, 3);
    first = first.trimmed();
    const bool table = !first.isEmpty() && !first.startsWith('{') && !first.startsWith('[') && !first.startsWith('<')
        && !first.startsWith('\x1f');
    return table ? readKevTable(device, name, take) : readKevJson(device, name, take);
}

} // namespace feeds
