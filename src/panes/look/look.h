#pragma once

#include "models/look/roles.h"
#include "panes/look/fonts.h"
#include "panes/look/theme.h"

#include <QMargins>
#include <QSizeF>

class QPainter;
class QWidget;

namespace look {

/// The small signs all panes share: how large each is and how it is painted, from the theme's tokens
/// at the moment of painting. Stateless; sizes and rectangles in logical px.
class Look
{
public:
    static constexpr int chipHeight = 19;
    static constexpr int keyHeight = 17;
    static constexpr int checkSize = 13;
    static constexpr QSize kindSize{22, 17};
    static constexpr int severitySize = 22;

    /// A rounded sign with a word in it. `mono` for ids.
    static QSizeF chipSize(const QString &text, bool mono = false);
    static void drawChip(QPainter &painter, const QPointF &topLeft, const QString &text, Chip variant,
                         bool mono = false);
    static Token chipText(Chip variant);
    static Token chipFill(Chip variant);

    /// Octagon, triangle, diamond, circle; `letters` inside, "P1" … "P4" when empty, the digit alone
    /// below 20 px. Severity::None paints nothing.
    static void drawSeverity(QPainter &painter, const QRectF &square, Severity severity, const QString &letters = {});

    /// The box that carries an entry's kind as one letter.
    static void drawKind(QPainter &painter, const QRectF &rect, const QString &letter, Kind variant);

    static void drawCheck(QPainter &painter, const QRectF &square, Check state);

    /// Contents margins of a window that reads from either side.
    static QMargins margins(const QWidget &widget, int leading, int top, int trailing, int bottom);

    /// A key as it stands on a keyboard. `ink` replaces the usual colours, on a primary button.
    static QSizeF keySize(const QString &key);
    static void drawKey(QPainter &painter, const QPointF &topLeft, const QString &key, const QColor &ink = {});

    static void drawDot(QPainter &painter, const QPointF &centre, qreal diameter, Token token);
    /// A bar of `share` 0 … 1 (clamped) in its trough.
    static void drawBar(QPainter &painter, const QRectF &rect, qreal share, Token token);
    /// The mark of what has the focus: a line of the accent around `rect`.
    static void drawFocus(QPainter &painter, const QRectF &rect, qreal radius);

    /// One line of text, its baseline on a whole px, vertically in the middle of `rect`; elided at the
    /// end when it does not fit. `alignment` is horizontal and absolute.
    static void drawText(QPainter &painter, const QRectF &rect, const QString &text, Font font, const QColor &color,
                         Qt::Alignment alignment = Qt::AlignLeft);
};

/// `text` as a tool tip that is never read as markup.
QString plainToolTip(const QString &text);

} // namespace look
