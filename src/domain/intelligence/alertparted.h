#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// It does not belong to that incident after all.
struct AlertParted
{
    static constexpr const char *type = "alert.parted";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    QString incident; ///< subject id
    QString reason;

    static base::Result<AlertParted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
