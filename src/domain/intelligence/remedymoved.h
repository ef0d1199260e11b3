#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// How far an action is. Dropping it needs a reason.
struct RemedyMoved
{
    static constexpr const char *type = "alert.action_moved";
    static constexpr journal::LineKind kind = journal::LineKind::Action;

    QString remedy; ///< entry that planned it
    RemedyState to = RemedyState::Started;
    QString why; ///< what shows that it is done, or why it was dropped

    static base::Result<RemedyMoved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
