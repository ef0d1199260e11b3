#include "reports/document/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

namespace reports {

namespace {

constexpr qreal bodySize = 9;
const QColor faint(0x4a, 0x55, 0x68);
const QColor ink(0x1c, 0x24, 0x30);
const QColor hair(0xd5, 0xdb, 0xe3);

/// Points in units of the layout. Sizes in it are pixels of its own, whatever screen there is.
int pt(qreal points)
{
    return int(points * Pages::unitsPerPoint);
}

QFont wordsFont(qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pt(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // or "fi" is one sign, which nobody finds by searching
    return font;
}

QTextCharFormat format(qreal size, const QColor &color, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat out;
    out.setFont(wordsFont(size, weight));
    out.setForeground(color);
    return out;
}

QTextBlockFormat spaced(qreal above, qreal below)
{
    QTextBlockFormat out;
    out.setTopMargin(pt(above));
    out.setBottomMargin(pt(below));
    out.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return out;
}

/// A new block, or the empty one that a document and a frame begin with.
void begin(QTextCursor &cursor, const QTextBlockFormat &block, const QTextCharFormat &words)
{
    if (cursor.block().length() > 1 || cursor.block().textList() || cursor.block().position() > 0)
        cursor.insertBlock(block, words);
    else
        cursor.setBlockFormat(block);
    cursor.setCharFormat(words);
}

QTextTableFormat tableFormat()
{
    QTextTableFormat out;
    out.setBorder(0);
    out.setCellSpacing(0);
    out.setCellPadding(pt(1));
    out.setTopMargin(pt(2));
    out.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return out;
}

/// Shares of the width by how long the words are, so that a column of times stays narrow.
QList<QTextLength> shares(const Table &table)
{
    QList<qreal> weights;
    qreal all = 0;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        qsizetype longest = table.head.at(column).size();
        for (const QStringList &row : table.rows)
            longest = std::max(longest, row.at(column).size());
        weights.append(qreal(std::clamp<qsizetype>(longest, 6, 70)));
        all += weights.last();
    }
    QList<QTextLength> out;
    for (const qreal weight : std::as_const(weights))
        out.append(QTextLength(QTextLength::PercentageLength, weight / all * 100));
    return out;
}

void fill(const QTextTableCell &cell, const QString &text, const QTextCharFormat &words)
{
    QTextTableCellFormat lined = cell.format().toTableCellFormat();
    lined.setBottomBorder(pt(0.5));
    lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lined.setBottomBorderBrush(hair);
    QTextTableCell(cell).setFormat(lined);
    cell.firstCursorPosition().insertText(text, words);
}

} // namespace

Pages::Pages(const Document &document, const QSizeF &paper)
    : m_body(paper.width() * unitsPerPoint, (paper.height() - footPoints) * unitsPerPoint)
    , m_foot(document.footers.value(0))
{
    m_text.setUndoRedoEnabled(false);
    m_text.setDocumentMargin(0);
    m_text.setDefaultFont(wordsFont(bodySize));
    m_text.setIndentWidth(pt(12));
    write(document);
    m_text.setPageSize(m_body);
}

void Pages::write(const Document &document)
{
    QTextCursor cursor(&m_text);
    begin(cursor, spaced(0, 1), format(16, ink, QFont::Bold));
    cursor.insertText(document.title);
    if (!document.subtitle.isEmpty()) {
        begin(cursor, spaced(0, 4), format(10, faint));
        cursor.insertText(document.subtitle);
    }
    if (!document.facts.isEmpty())
        writeFacts(cursor, document.facts);
    for (const Block &block : document.blocks)
        writeBlock(cursor, block);
    bool first = true;
    for (const QString &footer : document.footers) {
        begin(cursor, spaced(first ? 8 : 0, 0), format(8, faint));
        cursor.insertText(footer);
        first = false;
    }
}

/// Two facts beside each other: they are short, and paper is scarce.
void Pages::writeFacts(QTextCursor &cursor, const QList<Fact> &facts)
{
    const int rows = int(facts.size() + 1) / 2;
    QTextTableFormat shape = tableFormat();
    QList<QTextLength> widths;
    for (const int percent : {13, 37, 13, 37})
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    shape.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(rows, 4, shape);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const int row = int(i) % rows;
        const int column = int(i) / rows * 2;
        table->cellAt(row, column).firstCursorPosition().insertText(facts.at(i).name, format(bodySize, faint));
        table->cellAt(row, column + 1).firstCursorPosition().insertText(facts.at(i).value, format(bodySize, ink));
    }
    cursor.movePosition(QTextCursor::End);
}

void Pages::writeTable(QTextCursor &cursor, const Table &table)
{
    QTextTableFormat shape = tableFormat();
    shape.setHeaderRowCount(1);
    shape.setColumnWidthConstraints(shares(table));
    QTextTable *made = cursor.insertTable(int(table.rows.size()) + 1, int(table.head.size()), shape);
    for (int column = 0; column < table.head.size(); ++column) {
        fill(made->cellAt(0, column), table.head.at(column), format(8, faint, QFont::DemiBold));
        for (int row = 0; row < table.rows.size(); ++row)
            fill(made->cellAt(row + 1, column), table.rows.at(row).at(column), format(bodySize, ink));
    }
    cursor.movePosition(QTextCursor::End);
}

void Pages::writeBlock(QTextCursor &cursor, const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block)) {
        QTextBlockFormat shape = spaced(heading->level == 1 ? 7 : 4, 1);
        shape.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        shape.setHeadingLevel(heading->level + 1);
        begin(cursor, shape, format(heading->level == 1 ? 11 : 10, ink, QFont::Bold));
        cursor.insertText(heading->text);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        begin(cursor, spaced(0, 2), format(bodySize, ink));
        cursor.insertText(QString(paragraph->text).replace(u'\n', QChar::LineSeparator));
    } else if (const auto *bullets = std::get_if<Bullets>(&block)) {
        QTextListFormat dots;
        dots.setStyle(QTextListFormat::ListDisc);
        dots.setIndent(1);
        begin(cursor, spaced(0, 1), format(bodySize, ink));
        cursor.createList(dots);
        for (qsizetype i = 0; i < bullets->items.size(); ++i) {
            if (i > 0)
                cursor.insertBlock();
            cursor.insertText(QString(bullets->items.at(i)).replace(u'\n', QChar::LineSeparator));
        }
        cursor.insertBlock(spaced(0, 0), format(2, ink)); // what follows is no item
    } else if (const auto *table = std::get_if<Table>(&block)) {
        writeTable(cursor, *table);
    }
}

void Pages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.translate(0, -page * m_body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * m_body.height(), m_body.width(), m_body.height());
    context.palette.setColor(QPalette::Text, ink);
    painter.setClipRect(context.clip);
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.save();
    painter.setFont(wordsFont(7.5));
    painter.setPen(faint);
    const QRectF foot(0, m_body.height(), m_body.width(), pt(footPoints));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("Page %1 of %2").arg(page + 1).arg(count()));
    painter.restore();
}

} // namespace reports
