#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// Somebody takes a finding up: its facts are copied, and from now on people decide about it. The first entry of
/// every alert; the clocks run since the tool first saw it.
struct AlertTakenUp
{
    static constexpr const char *type = "alert.taken_up";
    static constexpr journal::LineKind kind = journal::LineKind::Finding;
    static constexpr bool strikable = false;

    AlertFacts facts;

    static base::Result<AlertTakenUp> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
