#pragma once

#include "models/look/span.h"

#include <QFont>

namespace look {

/// The jobs text has. Sizes are whole pixels at 100 %.
enum class Font {
    Body, ///< 13, words
    BodyMedium,
    BodyBold,
    Small, ///< 12, second rank
    SmallMedium,
    SmallBold,
    Title, ///< 17 bold
    Caps, ///< 11 bold, wide: section and column heads
    Mark, ///< 11 bold: letters in shapes, counts
    Mono, ///< 12: times, hosts, hashes, ids
    MonoBold,
    MonoBody, ///< 13: typed lines
    MonoMark, ///< 11: key caps
    Clock, ///< 26 bold mono: the one large numeral
    Number, ///< 25 bold: the one large numeral where it is not a time
};

constexpr int fontCount = int(Font::Number) + 1;

/// The fonts by role, made once, with their fallbacks and slight hinting.
class Fonts
{
public:
    static const QFont &of(Font role);
    /// The font of a span in running body or small text.
    static const QFont &of(const Span &span, bool small = false);
    /// Advance of the whole string in px, shaped.
    static qreal width(Font role, const QString &text);
    /// Distance from the top of a line box of `lineHeight` px to its baseline, whole px.
    static int baseline(Font role, int lineHeight);
    /// Height of the line box the role is set in, px.
    static int lineHeight(Font role);
};

} // namespace look
