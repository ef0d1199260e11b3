#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// Somebody other than who did it looked whether it works, and with what.
struct ActionVerified
{
    static constexpr const char *type = "action.verified";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    QString with; ///< what was looked at: a test, a run, an observation

    static base::Result<ActionVerified> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
