#include "reports/document/document.h"

#include "reports/document/html.h"
#include "reports/document/markdown.h"
#include "reports/document/pdf.h"

namespace reports {

Document &Document::heading(const QString &text, int level)
{
    blocks.append(Heading{text, level});
    return *this;
}

Document &Document::paragraph(const QString &text)
{
    blocks.append(Paragraph{text});
    return *this;
}

Document &Document::bullets(const QStringList &items)
{
    if (!items.isEmpty())
        blocks.append(Bullets{items});
    return *this;
}

Document &Document::table(const QStringList &head, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return *this;
    Table table{head, rows};
    for (QStringList &row : table.rows)
        row.resize(head.size());
    blocks.append(table);
    return *this;
}

std::optional<Format> formatOf(const QString &fileName)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    if (!fileName.contains(u'.'))
        return {};
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return Format::Markdown;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return Format::Html;
    if (ending == QLatin1String("pdf"))
        return Format::Pdf;
    return {};
}

QString name(Format format)
{
    switch (format) {
    case Format::Markdown:
        return QStringLiteral("markdown");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

base::Result<QByteArray> written(const Document &document, Format format)
{
    switch (format) {
    case Format::Markdown:
        return toMarkdown(document).toUtf8();
    case Format::Html:
        return toHtml(document).toUtf8();
    case Format::Pdf:
        break;
    }
    return toPdf(document);
}

} // namespace reports
