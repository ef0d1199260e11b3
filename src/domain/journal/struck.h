#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// Takes an entry out of the state; it stays readable, with the reason.
struct Struck
{
    static constexpr const char *type = "journal.struck";
    QString entry; ///< the entry it is about
    QString reason;

    static base::Result<Struck> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Subject &state, const Line &about) const;
    bool apply(Line &about, const Stated &stated) const;
    QString line(const QString &cited) const;
};

} // namespace journal
