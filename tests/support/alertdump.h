#pragma once

#include "domain/intelligence/alert.h"
#include "support/statedump.h"

namespace support {

/// What the entries made of an alert, without the entries: two are equal when their dumps are.
inline QJsonObject dumpedState(const intelligence::Alert &alert)
{
    using namespace intelligence;
    using base::Instant;
    using base::micros;
    const Assessment &assessment = alert.assessment;
    QJsonArray answers;
    for (const Given &given : assessment.answers())
        answers.append(row({name(given.answer), given.by, base::micros(given.at), given.why}));
    const auto control = [](const Control &one) {
        return row({one.entryId, one.text, one.by, base::micros(one.at), dumped(one.until), dumped(one.ended)});
    };
    const auto set = [](const Override &one) {
        return row({one.entryId, name(one.to), one.reason, one.by, base::micros(one.at), base::micros(one.since),
                    base::micros(one.until), dumped(one.ended), dumped(one.asked), base::micros(one.holds)});
    };
    const auto remedy = [](const Remedy &one) {
        return row({one.entryId, one.label, name(one.kind), one.text, one.owner, base::micros(one.planned),
                    dumped(one.due), name(one.state), one.why, one.by, dumped(one.finished)});
    };
    QJsonArray since;
    for (int inputs = 1; inputs <= ruleQuestionCount; ++inputs)
        since.append(dumped(assessment.countedSince(inputs)));
    const auto &settled = alert.settled;
    return {{QStringLiteral("taken"), row({alert.taken, base::micros(alert.takenAt), alert.owner, alert.reopened})},
            {QStringLiteral("facts"), toJson(alert.facts())},
            {QStringLiteral("noted"), base::micros(alert.facts().noted)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("since"), since},
            {QStringLiteral("owed"), base::micros(assessment.owedSince(base::Instant::max()))},
            {QStringLiteral("start"), base::micros(assessment.start())},
            {QStringLiteral("controls"), dumpedList(assessment.controls(), control)},
            {QStringLiteral("overrides"), dumpedList(assessment.overrides(), set)},
            {QStringLiteral("remedies"), dumpedList(alert.remedies, remedy)},
            {QStringLiteral("settled"),
             settled ? row({settled->dismissed ? name(*settled->dismissed) : name(settled->how),
                            base::micros(settled->at), settled->by, settled->why})
                     : QJsonArray()},
            {QStringLiteral("incidents"), QJsonArray::fromStringList(alert.incidents)}};
}

inline QJsonObject dumpedBreaches(const intelligence::Alert &alert)
{
    QJsonObject out;
    for (auto seen = alert.breachSeen.cbegin(); seen != alert.breachSeen.cend(); ++seen)
        out.insert(seen.key(), base::micros(*seen));
    return out;
}

inline QJsonObject dumpedAlert(const journal::SubjectPtr &state)
{
    const auto &alert = static_cast<const intelligence::Alert &>(*state);
    return {{QStringLiteral("state"), dumpedState(alert)},
            {QStringLiteral("breaches"), dumpedBreaches(alert)},
            {QStringLiteral("known"), base::micros(alert.known)},
            {QStringLiteral("lines"), dumpedList(alert.lines, [](const journal::Line &line) { return dumped(line); })}};
}

} // namespace support
