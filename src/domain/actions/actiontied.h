#pragma once

#include "domain/actions/action.h"
#include "domain/journal/entrytype.h"

namespace actions {

/// It is followed as an issue on GitHub as well.
struct ActionTied
{
    static constexpr const char *type = "action.tied";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    QString issue; ///< "owner/repository#12" or its https address

    static base::Result<ActionTied> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Action &action, const journal::Stated &stated) const;
    void apply(Action &action, const journal::Stated &stated) const;
    QString line(const Action &before, const journal::Stated &stated) const;
};

} // namespace actions
