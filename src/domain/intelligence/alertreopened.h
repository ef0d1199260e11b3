#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// It is there again, or was never gone. Its clocks go on as if they had not stopped.
struct AlertReopened
{
    static constexpr const char *type = "alert.reopened";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString reason;

    static base::Result<AlertReopened> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
