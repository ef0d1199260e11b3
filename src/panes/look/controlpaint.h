#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// How controls one presses or types into are painted: for the style and for widgets that paint
/// themselves. Stateless; colours from the theme at paint time.
namespace look::controlpaint {

constexpr int height = 26; ///< of buttons, fields, combo and spin boxes
constexpr int radius = 5;
constexpr int indicator = 15; ///< side of check boxes and radio buttons in forms

struct ButtonState
{
    bool primary = false;
    bool down = false;
    bool hovered = false;
    bool enabled = true;
    bool focused = false;
};

void button(QPainter &painter, const QRectF &rect, const ButtonState &state);
QColor buttonInk(const ButtonState &state);

/// The ground and edge of anything typed into; its edge is the accent while it has the focus.
void field(QPainter &painter, const QRectF &rect, bool focused, bool hovered, bool enabled, qreal corner = radius);

enum class Mark { Off, On, Partly };
void checkBox(QPainter &painter, const QRectF &rect, Mark mark, bool hovered, bool enabled);
void radioButton(QPainter &painter, const QRectF &rect, bool on, bool hovered, bool enabled);

enum class Way { Up, Down, Left, Right };
/// An open angle of 7 × 4 px in the middle of `rect`.
void arrow(QPainter &painter, const QRectF &rect, Way way, const QColor &color);

} // namespace look::controlpaint
