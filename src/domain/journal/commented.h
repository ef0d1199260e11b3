#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Says something about an entry.
struct Commented
{
    static constexpr const char *type = "journal.commented";
    QString entry; ///< the entry it is about
    QString text;

    static base::Result<Commented> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
