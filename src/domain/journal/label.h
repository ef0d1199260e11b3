#pragma once

#include "base/result.h"

#include <QStringList>

namespace journal {

/// How people call subjects of one kind: a prefix, and what the kind is called in a message.
struct LabelKind
{
    QLatin1String prefix; ///< "INC-"
    QLatin1String noun; ///< "incident"
};

/// The prefix and the beginning of the random part of a ULID (characters 11 to 26), at least 5 characters
/// and as many as no other of `all` begins with. The time at the front of a ULID hardly differs between
/// subjects of one night, so it is left out.
QString labelOf(const LabelKind &kind, const QString &id, const QStringList &all);

/// The subject that `text` names: a label with or without its prefix, part of one, or a whole ULID; in any
/// case, and with I, L and O read as the digits they look like. Invalid when none or several of `all` are
/// meant, naming these.
base::Result<QString> labelled(const LabelKind &kind, const QString &text, const QStringList &all);

/// What of a typed label names the subject: without prefix, in upper case, with I, L and O as digits.
QString labelDigits(const LabelKind &kind, const QString &text);

} // namespace journal
