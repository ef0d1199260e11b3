#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// Something has to change; it begins the action item.
struct ActionOpened
{
    static constexpr const char *type = "action.opened";
    static constexpr journal::LineKind kind = journal::LineKind::FollowUp;

    QString title;
    ActionKind what = ActionKind::Prevent;
    ControlArea area = ControlArea::Protect;
    QString owner; ///< may be empty
    std::optional<base::Instant> due;
    QString source; ///< subject id of the incident it came from; may be empty

    static base::Result<ActionOpened> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
