#include "reports/document/html.h"

namespace reports {

namespace {

const QString style = QStringLiteral(
    "body{font:15px/1.5 system-ui,sans-serif;color:#1c2430;max-width:56rem;margin:2.5rem auto;padding:0 1.5rem}"
    "h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}h3,h4{font-size:1rem;"
    "margin:1rem 0 .25rem}p{margin:.4rem 0;white-space:pre-line}.sub{color:#4a5568;margin-bottom:1rem}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}dt{color:#4a5568}dd{margin:0}"
    "table{border-collapse:collapse;width:100%;margin:.4rem 0}th{text-align:left;color:#4a5568;font-weight:600}"
    "th,td{border-bottom:1px solid #d5dbe3;padding:.3rem .75rem .3rem 0;vertical-align:top}"
    "ul{margin:.3rem 0;padding-left:1.2rem}footer{margin-top:2rem;border-top:1px solid #d5dbe3;padding-top:.5rem;"
    "color:#4a5568;font-size:.85rem}@media print{body{margin:0;max-width:none}}");

QString element(const QString &name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
}

struct HtmlWriter
{
    QString &out;

    void operator()(const Heading &heading) const
    {
        out += element(QStringLiteral("h%1").arg(heading.level + 1), heading.text) + u'\n';
    }
    void operator()(const Paragraph &paragraph) const { out += element(QStringLiteral("p"), paragraph.text) + u'\n'; }
    void operator()(const Bullets &bullets) const
    {
        out += QStringLiteral("<ul>\n");
        for (const QString &item : bullets.items)
            out += element(QStringLiteral("li"), item) + u'\n';
        out += QStringLiteral("</ul>\n");
    }
    void operator()(const Table &table) const
    {
        out += QStringLiteral("<table>\n<thead><tr>");
        for (const QString &cell : table.head)
            out += element(QStringLiteral("th"), cell);
        out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QStringList &row : table.rows) {
            out += QStringLiteral("<tr>");
            for (const QString &cell : row)
                out += element(QStringLiteral("td"), cell);
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody>\n</table>\n");
    }
};

} // namespace

QString toHtml(const Document &document)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'unsafe-inline'\">\n");
    out += QStringLiteral("<meta name=\"created\" content=\"%1\">\n").arg(base::rfc3339(document.made));
    out += element(QStringLiteral("title"), document.title) + u'\n';
    out += QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(style);
    out += element(QStringLiteral("h1"), document.title) + u'\n';
    if (!document.subtitle.isEmpty())
        out += QStringLiteral("<p class=\"sub\">%1</p>\n").arg(document.subtitle.toHtmlEscaped());
    if (!document.facts.isEmpty()) {
        out += QStringLiteral("<dl>\n");
        for (const Fact &fact : document.facts)
            out += element(QStringLiteral("dt"), fact.name) + element(QStringLiteral("dd"), fact.value) + u'\n';
        out += QStringLiteral("</dl>\n");
    }
    for (const Block &block : document.blocks)
        std::visit(HtmlWriter{out}, block);
    out += QStringLiteral("<footer>\n");
    for (const QString &footer : document.footers)
        out += element(QStringLiteral("div"), footer) + u'\n';
    return out + QStringLiteral("</footer>\n</body>\n</html>\n");
}

} // namespace reports
