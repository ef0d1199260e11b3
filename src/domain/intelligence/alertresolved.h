#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// It is dealt with, and something shows it.
struct AlertResolved
{
    static constexpr const char *type = "alert.resolved";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    Resolution how = Resolution::Fixed;
    QString with; ///< what shows it: a scan, a run, a pull request

    static base::Result<AlertResolved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
