#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// The priority is set against the rule, for a reason and a time; it lapses by itself.
struct AlertOverridden
{
    static constexpr const char *type = "alert.priority_overridden";
    static constexpr journal::LineKind kind = journal::LineKind::Severity;

    Band to = Band::Scheduled;
    QString reason;
    base::Instant until{};

    static base::Result<AlertOverridden> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
