#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Drops the payload and salt of an entry for good, names and typed words with them; the chain still verifies. Says who
/// did so and why.
struct Redacted
{
    static constexpr const char *type = "journal.redacted";
    static constexpr LineKind kind = LineKind::Redaction;
    static constexpr bool forgets = true; ///< what was witnessed of it goes too
    QString entry; ///< the entry it is about
    QString reason;

    static base::Result<Redacted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
