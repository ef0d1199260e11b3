#include "domain/incidents/actionrecorded.h"

#include "base/names.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

constexpr base::Names<ActionStage, 4> stages{{"planned", "started", "done", "failed"}};

} // namespace

QLatin1String name(ActionStage stage)
{
    return stages.of(stage);
}

std::optional<ActionStage> actionStageFrom(const QString &name)
{
    return stages.find(name);
}

base::Result<ActionRecorded> ActionRecorded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionRecorded out;
    out.text = fields.text("text");
    out.stage = fields.named("stage", actionStageFrom);
    return fields.finish(out);
}

QJsonObject ActionRecorded::write() const
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("stage"), name(stage)}};
}

base::Done ActionRecorded::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

QString ActionRecorded::line(const Incident &, const journal::Stated &) const
{
    return stage == ActionStage::Done ? text : QStringLiteral("%1: %2").arg(base::spoken(name(stage)), text);
}

} // namespace incidents
