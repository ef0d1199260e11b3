#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Replaces fields of an earlier entry; the words before stay readable. Who said it cannot be changed.
struct Amended
{
    static constexpr const char *type = "journal.amended";
    QString entry; ///< the entry it is about
    QJsonObject fields; ///< the new values

    static base::Result<Amended> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
