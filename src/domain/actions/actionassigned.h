#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// Somebody has it from now on.
struct ActionAssigned
{
    static constexpr const char *type = "action.assigned";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    QString owner;

    static base::Result<ActionAssigned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
