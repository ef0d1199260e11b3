#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Sets the tags of an entry; an empty list removes them.
struct Tagged
{
    static constexpr const char *type = "journal.tagged";
    QString entry; ///< the entry it is about
    QStringList tags;

    static base::Result<Tagged> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
