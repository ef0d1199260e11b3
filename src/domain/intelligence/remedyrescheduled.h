#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// An action is due at another time or somebody else has it; a later time needs a reason.
struct RemedyRescheduled
{
    static constexpr const char *type = "alert.action_rescheduled";
    static constexpr journal::LineKind kind = journal::LineKind::Action;

    QString remedy; ///< entry that planned it
    QString owner; ///< empty: as it is
    std::optional<base::Instant> due; ///< none: as it is
    QString reason;

    static base::Result<RemedyRescheduled> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
