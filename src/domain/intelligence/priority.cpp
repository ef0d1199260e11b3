#include "domain/intelligence/priority.h"

#include <algorithm>

namespace intelligence {

namespace {

using base::Instant;

Band ruledBand(int met, bool deferrable)
{
    if (met == 0)
        return deferrable ? Band::Deferred : Band::Scheduled;
    return met == 1 ? Band::Scheduled : met == 2 ? Band::Urgent : Band::Immediate;
}

std::optional<Instant> ruledDue(const Assessment &assessment, Band ruled, Instant at)
{
    if (ruled == Band::Deferred)
        return {};
    Instant due = assessment.owedSince(at) + *period(Band::Scheduled);
    if (const std::optional<Instant> two = assessment.countedSince(2))
        due = std::min(due, *two + *period(Band::Urgent));
    if (const std::optional<Instant> three = assessment.countedSince(3))
        due = std::min(due, *three + *period(Band::Immediate));
    return due;
}

/// Until when overrides have put it off.
std::optional<Instant> heldUntil(const Assessment &assessment)
{
    std::optional<Instant> held;
    for (const Override &one : assessment.overrides())
        held = held ? std::max(*held, one.held()) : one.held();
    return held;
}

std::optional<Instant> dueOf(const Assessment &assessment, const Priority &priority, Instant at)
{
    std::optional<Instant> due = ruledDue(assessment, priority.ruled, at);
    const std::optional<Instant> held = heldUntil(assessment);
    if (due && held)
        due = std::max(*due, *held);
    if (!priority.overridden)
        return due;
    const Override &set = *priority.overridden;
    if (set.to < priority.ruled && set.asked)
        due = due ? std::min(*due, *set.asked) : set.asked;
    return due;
}

int rankOf(const Priority &priority)
{
    constexpr int knownRanks = rankCount / 2;
    const Answer answer = priority.criticalPath.answer;
    const int place = answer == Answer::Yes ? 0 : answer == Answer::Unknown ? 1 : 2;
    return priority.assumed && !priority.overridden ? place + knownRanks : place;
}

} // namespace

Priority priorityOf(const Assessment &assessment, Instant at)
{
    Priority out;
    out.met = 0;
    out.assumed = false;
    for (int i = 0; i < ruleQuestionCount; ++i) {
        Weighed &input = out.inputs[size_t(i)];
        input = assessment.weighed(Question(i));
        out.met += input.counts();
        out.assumed = out.assumed || input.weight == Weight::Assumed;
    }
    out.criticalPath = assessment.answers().at(size_t(Question::CriticalPath));
    out.ruled = ruledBand(out.met, assessment.deferrable(at));
    out.band = out.ruled;
    if (const Override *set = assessment.overrideAt(at)) {
        out.overridden = *set;
        out.band = set->to;
    }
    out.due = dueOf(assessment, out, at);
    out.rank = rankOf(out);
    return out;
}

Priority priorityOf(const AlertFacts &facts, const Answers &answers, Instant at)
{
    Assessment assessment(facts);
    for (int i = 0; i < questionCount; ++i) {
        if (const Given &given = answers.at(size_t(i)); given.answer != Answer::Unknown)
            assessment.answer(Question(i), given);
    }
    return priorityOf(assessment, at);
}

QList<Phase> phasesOf(const Assessment &assessment)
{
    QList<Instant> ends;
    for (const Override &one : assessment.overrides()) {
        if (!one.ended)
            ends.append(one.until);
    }
    for (const Control &one : assessment.controls()) {
        if (!one.ended && one.until)
            ends.append(*one.until);
    }
    std::sort(ends.begin(), ends.end());
    QList<Phase> out;
    const auto add = [&](const std::optional<Instant> &from, Instant at) {
        const Priority priority = priorityOf(assessment, at);
        const Phase phase{from, priority.band, priority.rank, priority.due};
        const bool same = !out.isEmpty() && out.last().band == phase.band && out.last().rank == phase.rank
            && out.last().due == phase.due;
        if (!same)
            out.append(phase);
    };
    add({}, Instant::min());
    for (const Instant end : std::as_const(ends))
        add(end, end);
    return out;
}

} // namespace intelligence
