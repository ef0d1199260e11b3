#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Takes an entry out of the story.
struct Unpinned
{
    static constexpr const char *type = "journal.unpinned";
    QString entry; ///< the entry it is about

    static base::Result<Unpinned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
