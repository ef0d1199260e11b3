#include "github/runs/runelement.h"

namespace github {

using runs::Job;
using runs::Word;

namespace {

constexpr qsizetype mostSteps = 1000;
constexpr qsizetype mostLabels = 50;

simdjson::error_code takeStep(JsonValue element, QList<runs::Step> &steps)
{
    simdjson::ondemand::object object;
    if (element.get_object().get(object))
        return simdjson::SUCCESS;
    runs::Step step;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const auto code = std::move(result).get(field))
            return code;
        const std::string_view key = keyOf(field);
        if (key == "number")
            step.number = jsonSmall(field.value(), 0);
        else if (key == "name")
            step.name = jsonText(field.value(), longestName);
        else if (key == "status")
            step.status = jsonWord<runs::Status>(field.value());
        else if (key == "conclusion")
            step.conclusion = jsonWord<runs::Conclusion>(field.value());
        else if (key == "started_at")
            step.started = jsonTime(field.value());
        else if (key == "completed_at")
            step.completed = jsonTime(field.value());
    }
    if (step.number > 0 && steps.size() < mostSteps)
        steps.append(step);
    return simdjson::SUCCESS;
}

simdjson::error_code takeSteps(JsonValue value, QList<runs::Step> &steps)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list))
        return simdjson::SUCCESS;
    for (auto result : list) {
        JsonValue element;
        if (const auto code = std::move(result).get(element))
            return code;
        if (const auto code = takeStep(element, steps))
            return code;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code takeLabels(JsonValue value, QStringList &labels)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list))
        return simdjson::SUCCESS;
    for (auto result : list) {
        JsonValue element;
        if (const auto code = std::move(result).get(element))
            return code;
        const QString label = jsonText(element, longestName);
        if (!label.isEmpty() && labels.size() < mostLabels)
            labels.append(label);
    }
    return simdjson::SUCCESS;
}

} // namespace

simdjson::error_code takeJob(JsonValue element, Job &job)
{
    simdjson::ondemand::object object;
    if (element.get_object().get(object))
        return simdjson::SUCCESS;
    for (auto result : object) {
        simdjson::ondemand::field field;
        auto code = std::move(result).get(field);
        if (code)
            return code;
        const std::string_view key = keyOf(field);
        if (key == "id")
            job.id = jsonPositive(field.value());
        else if (key == "run_id")
            job.run = jsonPositive(field.value());
        else if (key == "run_attempt")
            job.attempt = jsonSmall(field.value(), 1);
        else if (key == "name")
            job.name = jsonText(field.value(), longestName);
        else if (key == "status")
            job.status = jsonWord<runs::Status>(field.value());
        else if (key == "conclusion")
            job.conclusion = jsonWord<runs::Conclusion>(field.value());
        else if (key == "started_at")
            job.started = jsonTime(field.value());
        else if (key == "completed_at")
            job.completed = jsonTime(field.value());
        else if (key == "runner_name")
            job.runner = jsonText(field.value(), longestName);
        else if (key == "labels")
            code = takeLabels(field.value(), job.labels);
        else if (key == "steps")
            code = takeSteps(field.value(), job.steps);
        if (code)
            return code;
    }
    return simdjson::SUCCESS;
}

} // namespace github
