#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// The facts have changed since they were copied: it was put into the catalogue of exploited vulnerabilities,
/// its score rose, a fixed version came out.
struct AlertFactsNoted
{
    static constexpr const char *type = "alert.facts_noted";
    static constexpr journal::LineKind kind = journal::LineKind::Import;

    AlertFacts facts;

    static base::Result<AlertFactsNoted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
