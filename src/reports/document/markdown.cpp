#include "reports/document/markdown.h"

namespace reports {

namespace {

QString escaped(const QString &text)
{
    static const QString marks = QStringLiteral("\\`*_[]<>#|~");
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (marks.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// Words that must stay on one line.
QString flat(const QString &text)
{
    return escaped(text.simplified());
}

/// Keeps line breaks, and keeps what begins a line from being read as a list or a rule.
QString lines(const QString &text)
{
    QStringList out;
    for (const QString &line : text.split(u'\n')) {
        const QString words = escaped(line.trimmed());
        const bool mark = words.startsWith(u'-') || words.startsWith(u'+') || words.startsWith(u'=');
        out.append(mark ? u'\\' + words : words);
    }
    return out.join(QStringLiteral("  \n"));
}

QString row(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(flat(cell));
    return QStringLiteral("| %1 |\n").arg(out.join(QStringLiteral(" | ")));
}

struct MarkdownWriter
{
    QString &out;

    void operator()(const Heading &heading) const
    {
        out += QString(heading.level + 1, u'#') + u' ' + flat(heading.text) + QStringLiteral("\n\n");
    }
    void operator()(const Paragraph &paragraph) const { out += lines(paragraph.text) + QStringLiteral("\n\n"); }
    void operator()(const Bullets &bullets) const
    {
        for (const QString &item : bullets.items)
            out += QStringLiteral("- ") + flat(item) + u'\n';
        out += u'\n';
    }
    void operator()(const Table &table) const
    {
        out += row(table.head) + u'|' + QStringLiteral(" --- |").repeated(table.head.size()) + u'\n';
        for (const QStringList &cells : table.rows)
            out += row(cells);
        out += u'\n';
    }
};

} // namespace

QString toMarkdown(const Document &document)
{
    QString out = QStringLiteral("# %1\n\n").arg(flat(document.title));
    if (!document.subtitle.isEmpty())
        out += flat(document.subtitle) + QStringLiteral("\n\n");
    for (const Fact &fact : document.facts)
        out += QStringLiteral("- **%1:** %2\n").arg(flat(fact.name), flat(fact.value));
    if (!document.facts.isEmpty())
        out += u'\n';
    for (const Block &block : document.blocks)
        std::visit(MarkdownWriter{out}, block);
    if (!document.footers.isEmpty())
        out += QStringLiteral("---\n\n");
    for (const QString &footer : document.footers)
        out += flat(footer) + QStringLiteral("  \n");
    return out;
}

} // namespace reports
