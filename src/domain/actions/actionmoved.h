#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// How far it is. Rejecting it and accepting the risk need a reason; verifying has an entry of its own.
struct ActionMoved
{
    static constexpr const char *type = "action.moved";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    ActionState to = ActionState::InProgress;
    QString reason; ///< or what shows that it is done

    static base::Result<ActionMoved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
