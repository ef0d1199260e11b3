#include "reports/document/pdfdate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace reports {

namespace {

constexpr qsizetype rowLength = 20; ///< of the table of places: ten digits, five digits, a letter, two ends

base::Error unknownForm(const QString &what)
{
    return {base::ErrorKind::Corrupt, QStringLiteral("The PDF has no %1 of the form that is known").arg(what),
            QStringLiteral("write the document as HTML and print that")};
}

/// Moves every place behind `from` by `by` bytes, in the table that begins at `table`.
bool movePlaces(QByteArray &pdf, qsizetype table, qsizetype from, qsizetype by)
{
    static const QRegularExpression head(QStringLiteral("^xref\\r?\\n0 (\\d+)\\s*\\n"));
    const QRegularExpressionMatch match = head.match(QString::fromLatin1(pdf.mid(table, 40)));
    if (!match.hasMatch())
        return false;
    const qsizetype rows = match.captured(1).toLongLong();
    const qsizetype first = table + match.capturedLength();
    if (first + rows * rowLength > pdf.size())
        return false;
    for (qsizetype row = 0; row < rows; ++row) {
        const qsizetype at = first + row * rowLength;
        const qlonglong place = pdf.mid(at, 10).toLongLong();
        if (place > from)
            pdf.replace(at, 10, QByteArray::number(place + by).rightJustified(10, '0'));
    }
    return true;
}

} // namespace

base::Result<QByteArray> dated(QByteArray pdf, base::Instant made)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (");
    const qsizetype begins = pdf.indexOf(key) + key.size();
    const qsizetype ends = pdf.indexOf(')', begins);
    const qsizetype last = pdf.lastIndexOf("startxref");
    if (begins < key.size() || ends < 0 || last < 0)
        return unknownForm(QStringLiteral("date"));
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(base::seconds(made.time_since_epoch()), Qt::UTC);
    const QByteArray date = utc.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    const qsizetype by = date.size() - (ends - begins);
    const qlonglong table = pdf.mid(last).split('\n').value(1).trimmed().toLongLong();
    pdf.replace(begins, ends - begins, date);
    if (!movePlaces(pdf, table + by, begins, by))
        return unknownForm(QStringLiteral("table of places"));
    const qsizetype number = pdf.lastIndexOf("startxref") + 10;
    pdf.replace(number, QByteArray::number(table).size(), QByteArray::number(table + by));
    return pdf;
}

} // namespace reports
