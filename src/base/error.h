#pragma once

#include <QString>

namespace base {

/// What the caller can do next decides the kind.
enum class ErrorKind {
    Offline, ///< the network or GitHub cannot be reached; try later, what was written is kept
    Refused, ///< a rule says no; the text names the rule and what would satisfy it
    RateLimited, ///< asked to wait
    Conflict, ///< somebody else changed it first; read again
    Corrupt, ///< what is stored does not check; nothing was changed
    Storage, ///< the disk or the database failed; nothing was changed
    Invalid, ///< the input is wrong; the text names what and where
};

/// The stable lower-case name used in machine-readable output.
QLatin1String name(ErrorKind kind);

/// What happened, in a sentence a person can act on, and the technical detail behind it.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString what;
    QString detail = {};

    /// "what (detail)" on one line that can be shown anywhere; what is very long is cut.
    QString text() const;
    bool operator==(const Error &) const = default;
};

} // namespace base
