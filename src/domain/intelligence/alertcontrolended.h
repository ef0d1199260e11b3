#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// A compensating control is gone, or does not hold.
struct AlertControlEnded
{
    static constexpr const char *type = "alert.control_ended";
    static constexpr journal::LineKind kind = journal::LineKind::Action;

    QString control; ///< entry that recorded it
    QString reason;

    static base::Result<AlertControlEnded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
