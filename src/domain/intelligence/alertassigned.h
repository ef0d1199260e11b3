#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// Somebody has the alert from now on.
struct AlertAssigned
{
    static constexpr const char *type = "alert.assigned";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    QString owner;

    static base::Result<AlertAssigned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
