#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Takes back a strike.
struct Restored
{
    static constexpr const char *type = "journal.restored";
    QString entry; ///< the entry it is about

    static base::Result<Restored> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
