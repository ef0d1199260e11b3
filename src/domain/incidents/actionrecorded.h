#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

enum class ActionStage { Planned, Started, Done, Failed };
QLatin1String name(ActionStage stage);
std::optional<ActionStage> actionStageFrom(const QString &name);

/// Something that is or was done in response.
struct ActionRecorded
{
    static constexpr const char *type = "incident.action_recorded";
    static constexpr journal::LineKind kind = journal::LineKind::Action;
    static constexpr bool redactable = true;
    static constexpr bool textual = true;

    QString text;
    ActionStage stage = ActionStage::Done;

    static base::Result<ActionRecorded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &, const journal::Stated &) const { }
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
