#pragma once

#include "reports/document/document.h"

#include <QSizeF>
#include <QTextDocument>

class QPainter;
class QTextCursor;

namespace reports {

/// A document laid out on pages of one size; the paper is given in points, painting is in units of a tenth of one.
/// Heads of tables come again on each page. Owned by whoever prints; the thread that has the fonts.
class Pages
{
public:
    static constexpr qreal unitsPerPoint = 10;
    static constexpr qreal footPoints = 22;

    Pages(const Document &document, const QSizeF &paper);

    int count() const { return m_text.pageCount(); }
    /// Paints one page, from 0, with its upper left corner at the origin.
    void paint(QPainter &painter, int page) const;

private:
    void write(const Document &document);
    void writeFacts(QTextCursor &cursor, const QList<Fact> &facts);
    void writeTable(QTextCursor &cursor, const Table &table);
    void writeBlock(QTextCursor &cursor, const Block &block);

    QSizeF m_body;
    QString m_foot;
    QTextDocument m_text;
};

} // namespace reports
