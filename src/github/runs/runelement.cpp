#include "github/runs/runelement.h"

namespace github {

using runs::Run;
using runs::Word;

namespace {

enum class RunField {
    None,
    Id,
    NodeId,
    Name,
    Path,
    Title,
    Event,
    Status,
    Conclusion,
    Branch,
    Sha,
    Actor,
    TriggeringActor,
    Workflow,
    Number,
    Attempt,
    Created,
    Started,
    Updated,
    Repository,
};

/// Most fields of a run are not wanted: their length tells.
RunField runField(std::string_view key)
{
    switch (key.size()) {
    case 2:
        return key == "id" ? RunField::Id : RunField::None;
    case 4:
        return key == "name" ? RunField::Name : key == "path" ? RunField::Path : RunField::None;
    case 5:
        return key == "event" ? RunField::Event : key == "actor" ? RunField::Actor : RunField::None;
    case 6:
        return key == "status" ? RunField::Status : RunField::None;
    case 7:
        return key == "node_id" ? RunField::NodeId : RunField::None;
    case 8:
        return key == "head_sha" ? RunField::Sha : RunField::None;
    case 10:
        return key == "conclusion" ? RunField::Conclusion
            : key == "run_number"  ? RunField::Number
            : key == "created_at"  ? RunField::Created
            : key == "updated_at"  ? RunField::Updated
            : key == "repository"  ? RunField::Repository
                                   : RunField::None;
    case 11:
        return key == "head_branch" ? RunField::Branch
            : key == "workflow_id"  ? RunField::Workflow
            : key == "run_attempt"  ? RunField::Attempt
                                    : RunField::None;
    case 13:
        return key == "display_title" ? RunField::Title : RunField::None;
    case 14:
        return key == "run_started_at" ? RunField::Started : RunField::None;
    case 16:
        return key == "triggering_actor" ? RunField::TriggeringActor : RunField::None;
    default:
        return RunField::None;
    }
}

QByteArray shaIn(JsonValue value)
{
    const std::string_view hex = jsonBytes(value);
    const QByteArray sha =
        hex.size() == 40 ? QByteArray::fromHex(QByteArray::fromRawData(hex.data(), 40)) : QByteArray();
    return sha.size() == 20 ? sha : QByteArray();
}

/// What is a word, a number or a time; false when the field is none of these.
bool takeFact(RunField field, JsonValue value, Run &run)
{
    switch (field) {
    case RunField::Id:
        run.id = jsonPositive(value);
        return true;
    case RunField::Event:
        run.event = jsonWord<runs::Trigger>(value);
        return true;
    case RunField::Status:
        run.status = jsonWord<runs::Status>(value);
        return true;
    case RunField::Conclusion:
        run.conclusion = jsonWord<runs::Conclusion>(value);
        return true;
    case RunField::Workflow:
        run.workflow = jsonPositive(value);
        return true;
    case RunField::Number:
        run.number = jsonPositive(value);
        return true;
    case RunField::Attempt:
        run.attempt = jsonSmall(value, 1);
        return true;
    case RunField::Started:
        run.started = jsonTime(value);
        return true;
    default:
        return false;
    }
}

/// What is a text, or stands in an object of its own.
void takeText(RunField field, JsonValue value, Run &run)
{
    if (field == RunField::NodeId)
        run.nodeId = jsonText(value, longestName);
    else if (field == RunField::Name)
        run.name = jsonText(value, longestName);
    else if (field == RunField::Path)
        run.path = jsonText(value, longestTitle);
    else if (field == RunField::Title)
        run.title = jsonText(value, longestTitle);
    else if (field == RunField::Branch)
        run.branch = jsonText(value, longestName);
    else if (field == RunField::Sha)
        run.sha = shaIn(value);
    else if (field == RunField::Actor)
        run.actor = jsonTextIn(value, "login", longestName);
    else if (field == RunField::TriggeringActor)
        run.triggeringActor = jsonTextIn(value, "login", longestName);
    else if (const auto id = field == RunField::Repository ? jsonIntegerIn(value, "id") : std::nullopt; id && *id > 0)
        run.repository = *id;
}

} // namespace

simdjson::error_code takeRun(JsonValue element, Run &run, bool &good)
{
    simdjson::ondemand::object object;
    std::optional<base::Instant> created, updated;
    good = false;
    if (element.get_object().get(object))
        return simdjson::SUCCESS; // something else in the list
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const auto code = std::move(result).get(field))
            return code;
        const RunField known = runField(keyOf(field));
        if (known == RunField::None)
            continue;
        if (known == RunField::Created)
            created = jsonTime(field.value());
        else if (known == RunField::Updated)
            updated = jsonTime(field.value());
        else if (!takeFact(known, field.value(), run))
            takeText(known, field.value(), run);
    }
    good = run.id > 0 && run.id <= runs::largestId && run.repository > 0 && created;
    run.created = created.value_or(base::Instant());
    run.updated = updated.value_or(run.started.value_or(run.created));
    return simdjson::SUCCESS;
}

} // namespace github
