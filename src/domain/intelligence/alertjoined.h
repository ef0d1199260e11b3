#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// It belongs to an incident. The incident has an entry of its own about it, written together with this one.
struct AlertJoined
{
    static constexpr const char *type = "alert.joined";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    QString incident; ///< subject id

    static base::Result<AlertJoined> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
