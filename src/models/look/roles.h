#pragma once

#include <QtCore/qnamespace.h>
#include <QtCore/qobjectdefs.h>

/// What rows tell the delegates that paint them. A model that fills these also gives DisplayRole and
/// AccessibleTextRole, so that a screen reader hears what the eye sees.
namespace look {
Q_NAMESPACE

enum Role : int {
    SpansRole = Qt::UserRole + 0x100, ///< look::Spans; without it DisplayRole is painted as plain text
    EdgeTimeRole, ///< QString, the left edge in mono ("03:41:02Z", "-01:12")
    EdgeTokenRole, ///< look::Token of the left edge, as int; Muted without it
    KindRole, ///< QString of one letter for the kind box; empty leaves the box out
    KindVariantRole, ///< look::Kind as int
    WhoRole, ///< QString, the right edge
    SeverityRole, ///< look::Severity as int
    SeverityLetterRole, ///< QString inside the shape instead of P1…P4
    ChipRole, ///< look::Chip as int: DisplayRole is painted as a chip
    CheckRole, ///< look::Check as int: a check box before the text
    MonoRole, ///< bool: DisplayRole is painted in mono
    DimRole, ///< bool: the row is done, struck or out of reach: painted in second rank
    ToneRole, ///< look::Tone as int: tint and edge of the whole row
    IndentRole, ///< int, px the row is moved in
    TokenRole, ///< look::Token of DisplayRole's text, as int
};

enum class Severity { None, P1, P2, P3, P4 };
Q_ENUM_NS(Severity)

enum class Kind { Plain, Accent, Ok, Dashed };
Q_ENUM_NS(Kind)

enum class Chip { Plain, Ok, Warn, Bad, Accent, Line };
Q_ENUM_NS(Chip)

enum class Check { Empty, Done, Blocked, NotApplicable };
Q_ENUM_NS(Check)

enum class Tone { Plain, Warn, Bad };
Q_ENUM_NS(Tone)

} // namespace look
