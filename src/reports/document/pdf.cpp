#include "reports/document/pdf.h"

#include "reports/document/pages.h"
#include "reports/document/pdfdate.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace reports {

namespace {

constexpr qreal marginMm = 15;
constexpr int resolution = 300; ///< dots per inch

QPageLayout a4()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

/// Qt writes the fonts of a PDF in the order of a hash, which is another in every process: as long as this lives,
/// new hashes have the same order everywhere. Hashes that are there already keep theirs.
struct SameOrder
{
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};

} // namespace

base::Result<QByteArray> toPdf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const SameOrder order;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(a4());
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Parapet"));
        paint(document, writer);
    }
    if (buffer.data().isEmpty())
        return base::Error{base::ErrorKind::Storage, QStringLiteral("The PDF could not be written"),
                           QStringLiteral("write it as HTML and print that")};
    return dated(buffer.data(), document.made);
}

void paint(const Document &document, QPagedPaintDevice &paper)
{
    QPainter painter(&paper);
    if (!painter.isActive())
        return;
    const Pages pages(document, paper.pageLayout().paintRect(QPageLayout::Point).size());
    const qreal scale = paper.logicalDpiX() / (72.0 * Pages::unitsPerPoint);
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            paper.newPage();
        pages.paint(painter, page);
    }
}

int pageCount(const Document &document)
{
    return Pages(document, a4().paintRect(QPageLayout::Point).size()).count();
}

} // namespace reports
