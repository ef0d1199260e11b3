#include "feeds/formats/sample.h"

#include "base/text.h"
#include "feeds/csv/csvrecord.h"
#include "feeds/formats/pages.h"
#include "feeds/json/jsonrecord.h"
#include "feeds/json/jsonrows.h"

namespace feeds {

namespace {

constexpr qsizetype mostSampleRows = 20;
constexpr qsizetype longestSampleValue = 200;

void addSampleRow(const Record &record, Sample &sample)
{
    QStringList values;
    for (const QString &name : std::as_const(sample.names))
        values.append(base::onOneLine(base::beginning(record.text(name.toUtf8()), longestSampleValue)));
    sample.rows.append(values);
}

/// Two passes, for what a later row names the earlier ones may have, too.
Sample jsonSample(QByteArrayView beginning, const QByteArrayList &pages)
{
    Sample sample{.shape = Sample::Shape::Json};
    QList<QByteArray> found;
    JsonRecord record;
    JsonRows rows(QStringLiteral("sample"), {.largest = 4 << 20, .pages = pages}, [&](const JsonRow &row) {
        if (row.shape != JsonRow::Shape::Whole || !record.parse(row.bytes).isEmpty())
            return true;
        for (const QString &name : record.names()) {
            if (!sample.names.contains(name))
                sample.names.append(name);
        }
        found.append(row.bytes.toByteArray());
        return found.size() < mostSampleRows;
    });
    if (const base::Result<bool> on = rows.add(beginning); on && *on)
        (void)rows.finish();
    for (const QByteArray &row : std::as_const(found)) {
        if (record.parse(row).isEmpty())
            addSampleRow(record, sample);
    }
    return sample;
}

Sample csvSample(QByteArrayView beginning)
{
    Sample sample{.shape = Sample::Shape::Csv};
    CsvRecord record;
    CsvRows rows(QStringLiteral("sample"), 4 << 20, [&](const CsvRow &row) {
        if (!record.hasHead()) {
            if (!record.setHead(row).isEmpty())
                return false;
            sample.names = record.names();
            return true;
        }
        if (record.set(row).isEmpty())
            addSampleRow(record, sample);
        return sample.rows.size() < mostSampleRows;
    });
    if (const base::Result<bool> on = rows.add(beginning); on && *on)
        (void)rows.finish();
    sample.separator = rows.separator();
    return sample;
}

} // namespace

Sample sampleOf(QByteArrayView beginning, bool paged)
{
    QByteArrayView text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith('{') || text.startsWith('['))
        return jsonSample(beginning, paged ? pageKeys() : QByteArrayList());
    Sample sample = csvSample(beginning);
    // One column is what any text looks like.
    return sample.names.size() < 2 ? Sample{} : sample;
}

} // namespace feeds
