#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// It is due at another time; moving it back needs a reason.
struct ActionRescheduled
{
    static constexpr const char *type = "action.rescheduled";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    base::Instant due{};
    QString reason;

    static base::Result<ActionRescheduled> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
