#pragma once

#include "models/look/token.h"

#include <QColor>

#include <array>

namespace look {

enum class Shade { Light, Dark, HighContrast };

/// The colours of one shade. The only home of colour values in the program: everything else names a
/// Token. Every text token has at least 4.5:1 on the backgrounds it is used on; Faint is decoration.
struct Tokens
{
    std::array<QColor, tokenCount> colors;

    const QColor &operator[](Token token) const { return colors[size_t(token)]; }
    static const Tokens &of(Shade shade);
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2 relative luminance).
double contrast(const QColor &a, const QColor &b);

} // namespace look
