#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// The rule decides again, before the override would have lapsed.
struct AlertOverrideLifted
{
    static constexpr const char *type = "alert.override_lifted";
    static constexpr journal::LineKind kind = journal::LineKind::Severity;

    QString reason;

    static base::Result<AlertOverrideLifted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
