#pragma once

#include "models/look/token.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace look {

/// The program's own pictures, one stroke, drawn for 15 px. Found by name (`resources/icons/<name>.svg`);
/// each is parsed once per colour and rendered once per size and scale. The window's thread only.
class Icons
{
public:
    static constexpr int size = 15;

    static bool has(const QString &name);
    /// Paints `name` in `rect`, on whole device pixels; an unknown name is reported and paints nothing.
    static void draw(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);
    /// For menus and item views: looks up its colour when painted, so it follows the theme.
    static QIcon icon(const QString &name, Token token = Token::Muted);
};

} // namespace look
