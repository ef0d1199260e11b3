#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The answer to a question of this incident; the latest counts.
struct QuestionAnswered
{
    static constexpr const char *type = "incident.question_answered";
    static constexpr journal::LineKind kind = journal::LineKind::Question;
    static constexpr bool redactable = true;

    QString question; ///< the entry that asked it
    QString text;

    static base::Result<QuestionAnswered> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
