#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Puts an entry into the story.
struct Pinned
{
    static constexpr const char *type = "journal.pinned";
    QString entry; ///< the entry it is about

    static base::Result<Pinned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
