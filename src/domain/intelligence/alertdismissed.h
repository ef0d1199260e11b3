#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// Nothing is done about it, for one of the reasons by which alert precision is counted.
struct AlertDismissed
{
    static constexpr const char *type = "alert.dismissed";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    Dismissal reason = Dismissal::FalsePositive;
    QString why; ///< what the reason rests on

    static base::Result<AlertDismissed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
