#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something nobody knows yet.
struct QuestionAsked
{
    static constexpr const char *type = "incident.question_asked";
    static constexpr journal::LineKind kind = journal::LineKind::Question;
    static constexpr bool redactable = true;

    QString text;

    static base::Result<QuestionAsked> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
