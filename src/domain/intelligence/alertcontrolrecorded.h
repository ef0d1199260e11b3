#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// A compensating control is in place: a rule of the firewall, isolation, a feature that is switched off.
struct AlertControlRecorded
{
    static constexpr const char *type = "alert.control_recorded";
    static constexpr journal::LineKind kind = journal::LineKind::Action;

    QString text;
    std::optional<base::Instant> until; ///< none: until somebody ends it

    static base::Result<AlertControlRecorded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
