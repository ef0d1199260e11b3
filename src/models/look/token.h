#pragma once

#include <QtGlobal>

namespace look {

/// The names of colours. What they are is the theme's business: models and spans only ever name them.
enum class Token : quint8 {
    Bg, ///< behind everything
    Surface, ///< a pane's cells
    Raised, ///< fields, buttons, menus
    Sunken, ///< rail, status strip, plain chips
    Line, ///< hairlines
    Line2, ///< edges of controls
    Text,
    Muted, ///< second rank; still readable everywhere
    Faint, ///< decoration only, never the sole carrier of a word
    Accent, ///< selected, or yours to do
    AccentBg,
    OnAccent, ///< text on Accent
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    P1,
    P2,
    P3,
    P4,
    OnP1,
    OnP2,
    OnP3,
    OnP4,
    Ex, ///< EXERCISE and nothing else
    OnEx,
    S1, ///< series of charts and lanes
    S2,
    S3,
    S4,
    S5,
};

constexpr int tokenCount = int(Token::S5) + 1;

} // namespace look
