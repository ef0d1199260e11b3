#pragma once

#include "domain/intelligence/band.h"
#include "domain/intelligence/weighing.h"

namespace intelligence {

/// Something that keeps a vulnerability from being used while it is there: without one nothing is deferred.
struct Control
{
    QString entryId;
    QString text;
    QString by;
    base::Instant at{};
    std::optional<base::Instant> until; ///< it holds no longer from then on; none: until somebody ends it
    std::optional<base::Instant> ended;
    bool holdsAt(base::Instant when) const { return !ended && (!until || when < *until); }
    bool operator==(const Control &) const = default;
};

/// A priority that somebody set against the rule, for a time and a reason.
struct Override
{
    QString entryId;
    Band to = Band::Scheduled;
    QString reason;
    QString by;
    base::Instant at{};
    base::Instant until{}; ///< it lapses by itself
    std::optional<base::Instant> ended; ///< lifted or replaced before

    // Made when it is put, of what it replaces: asking again for what is asked for already buys no time, and
    // asking for more neither.
    base::Instant since{}; ///< from when on overrides have asked for at least this without a gap
    std::optional<base::Instant> asked; ///< due by it, when it raises; none for deferred
    base::Instant holds{}; ///< until when it puts off at most what the rule says, when it lowers

    bool holdsAt(base::Instant when) const { return !ended && when < until; }
    /// Until when it puts off or has put off.
    base::Instant held() const { return ended && *ended < holds ? *ended : holds; }
    bool operator==(const Override &) const = default;
};

/// Everything a priority is made of, and since when: what an alert keeps of its entries for the rule. A value;
/// a form tries an answer on a copy.
class Assessment
{
public:
    Assessment() = default;
    /// Of a finding that nobody has answered anything about.
    explicit Assessment(const AlertFacts &facts);

    const AlertFacts &facts() const { return m_facts; }
    const Answers &answers() const { return m_answers; }
    const QList<Control> &controls() const { return m_controls; }
    const QList<Override> &overrides() const { return m_overrides; }
    base::Instant start() const { return m_start; }

    Weighed weighed(Question question) const;
    /// Since when at least so many of the three inputs have counted without a break; none while fewer do.
    std::optional<base::Instant> countedSince(int inputs) const;
    /// Since when it has not been deferred, as things stand at `at`.
    base::Instant owedSince(base::Instant at) const;
    /// None of three, a CVSS under 4 and a control that holds at `at`.
    bool deferrable(base::Instant at) const;
    const Override *overrideAt(base::Instant at) const;

    // What entries do, each of when it happened.
    void begin(const AlertFacts &facts, base::Instant at);
    void know(const AlertFacts &facts, base::Instant at);
    void answer(Question question, const Given &given);
    void record(const Control &control);
    void end(const QString &controlId, base::Instant at);
    void put(Override wanted);
    void lift(base::Instant at);

    bool operator==(const Assessment &) const = default;

private:
    /// Whether a deferral has ended by itself before `at`.
    void lapse(base::Instant at);
    /// Takes down what has begun or ended at `at`.
    void follow(base::Instant at);
    /// When the last control that would still hold ends; none when one holds for good.
    std::optional<base::Instant> controlsEnd() const;
    bool noneMet() const;

    AlertFacts m_facts;
    Answers m_answers;
    QList<Control> m_controls;
    QList<Override> m_overrides; ///< in the order they were put
    base::Instant m_start{};
    /// For each of the three inputs when it began to count, when it no longer did, and so on: no matter in
    /// which order the questions were answered.
    std::array<QList<base::Instant>, ruleQuestionCount> m_turns;
    base::Instant m_owedSince{};
    bool m_deferred = false;
};

/// A CVSS score in tenths below this may be deferred: 4.0.
constexpr int lowScoreBelow = 40;

} // namespace intelligence
