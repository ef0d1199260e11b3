#include "domain/intelligence/assessment.h"

#include <algorithm>

namespace intelligence {

namespace {
constexpr std::array<Question, ruleQuestionCount> ruled{Question::Exploitable, Question::Exposed, Question::Sensitive};
} // namespace

Assessment::Assessment(const AlertFacts &facts)
{
    begin(facts, facts.firstSeen);
}

Weighed Assessment::weighed(Question question) const
{
    return weigh(question, m_facts, m_answers.at(size_t(question)));
}

bool Assessment::noneMet() const
{
    return std::none_of(ruled.begin(), ruled.end(), [this](Question one) { return weighed(one).counts(); });
}

bool Assessment::deferrable(base::Instant at) const
{
    const bool held =
        std::any_of(m_controls.begin(), m_controls.end(), [at](const Control &one) { return one.holdsAt(at); });
    return held && m_facts.cvss && *m_facts.cvss < lowScoreBelow && noneMet();
}

std::optional<base::Instant> Assessment::countedSince(int inputs) const
{
    QList<std::pair<base::Instant, int>> turns;
    for (const QList<base::Instant> &own : m_turns) {
        for (qsizetype i = 0; i < own.size(); ++i)
            turns.append({own.at(i), i % 2 == 0 ? 1 : -1});
    }
    std::sort(turns.begin(), turns.end());
    int counting = 0;
    std::optional<base::Instant> since;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        counting += turns.at(i).second;
        const bool moment = i + 1 == turns.size() || turns.at(i + 1).first != turns.at(i).first;
        if (moment && counting < inputs) // what happens at one moment happens at once
            since.reset();
        else if (moment && !since)
            since = turns.at(i).first;
    }
    return since;
}

std::optional<base::Instant> Assessment::controlsEnd() const
{
    std::optional<base::Instant> last;
    for (const Control &control : m_controls) {
        if (control.ended)
            continue;
        if (!control.until)
            return {};
        last = last ? std::max(*last, *control.until) : *control.until;
    }
    return last;
}

base::Instant Assessment::owedSince(base::Instant at) const
{
    const std::optional<base::Instant> end = m_deferred ? controlsEnd() : std::nullopt;
    return end && *end <= at ? *end : m_owedSince;
}

const Override *Assessment::overrideAt(base::Instant at) const
{
    return !m_overrides.isEmpty() && m_overrides.last().holdsAt(at) ? &m_overrides.last() : nullptr;
}

void Assessment::begin(const AlertFacts &facts, base::Instant at)
{
    m_facts = facts;
    m_start = std::min(facts.firstSeen, at);
    m_owedSince = m_start;
    follow(m_start);
}

void Assessment::know(const AlertFacts &facts, base::Instant at)
{
    lapse(at);
    m_facts = facts;
    follow(at);
}

void Assessment::answer(Question question, const Given &given)
{
    lapse(given.at);
    m_answers[size_t(question)] = given;
    follow(given.at);
}

void Assessment::record(const Control &control)
{
    lapse(control.at);
    m_controls.append(control);
    follow(control.at);
}

void Assessment::end(const QString &controlId, base::Instant at)
{
    lapse(at);
    for (Control &control : m_controls) {
        if (control.entryId == controlId)
            control.ended = at;
    }
    follow(at);
}

void Assessment::put(Override wanted)
{
    const std::optional<base::Duration> span = period(wanted.to);
    const auto from = [&](base::Instant at) { return span ? std::optional(at + *span) : std::nullopt; };
    wanted.since = wanted.at;
    wanted.asked = from(wanted.at);
    wanted.holds = std::min(from(m_start).value_or(wanted.until), wanted.until);
    if (overrideAt(wanted.at)) {
        Override &before = m_overrides.last();
        before.ended = wanted.at;
        if (before.to <= wanted.to) {
            wanted.since = before.since;
            wanted.asked = from(before.since);
        } else {
            wanted.asked = std::min(*wanted.asked, before.asked.value_or(*wanted.asked));
            wanted.holds = std::min(wanted.holds, before.holds);
        }
    }
    m_overrides.append(wanted);
}

void Assessment::lift(base::Instant at)
{
    if (!m_overrides.isEmpty() && !m_overrides.last().ended)
        m_overrides.last().ended = at;
}

void Assessment::lapse(base::Instant at)
{
    const std::optional<base::Instant> end = m_deferred ? controlsEnd() : std::nullopt;
    if (end && *end <= at) {
        m_owedSince = *end;
        m_deferred = false;
    }
}

void Assessment::follow(base::Instant at)
{
    for (const Question question : ruled) {
        QList<base::Instant> &turns = m_turns[size_t(question)];
        const bool counted = turns.size() % 2 != 0;
        if (weighed(question).counts() != counted)
            turns.append(turns.isEmpty() ? at : std::max(at, turns.last()));
    }
    const bool deferred = deferrable(at);
    if (m_deferred && !deferred)
        m_owedSince = at;
    m_deferred = deferred;
}

} // namespace intelligence
