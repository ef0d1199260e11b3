#pragma once

#include "desk/demo/story.h"

#include <random>

namespace desk {

/// Who reviews an incident of the demo organisation, and how fast.
struct Reviewing
{
    QString title; ///< of the incident
    QString finding;
    QString action;
    QString lead;
    QString reader; ///< who signs
    base::Duration closed{}; ///< since the detection
    double pace = 1; ///< larger is slower
    bool recent = false; ///< what came of it is still under way
};

/// Tells the reviews of the demo organisation and the action items that come of them. What would lie behind the
/// beginning of the demo is told all the same and has not happened yet: so reviews stand in every state.
class ReviewTeller
{
public:
    explicit ReviewTeller(base::Entropy &entropy);

    /// Of an incident that is closed at `reviewing.closed`.
    void tell(Story &story, incidents::Severity severity, const Reviewing &reviewing);
    /// The action items so far.
    const QList<Told> &actions() const { return m_actions; }

private:
    void write(Story &story, const Reviewing &reviewing, base::Duration when);
    base::Duration tellActions(Story &story, const Reviewing &reviewing, base::Duration when);
    int fateOf(const Reviewing &reviewing, int place) const;
    void follow(const QString &id, base::Instant opened, const QString &owner, base::Instant due, int fate,
                const Reviewing &reviewing);
    template<class Payload>
    void say(const QString &id, base::Instant at, const QString &actor, const Payload &payload);
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    base::Entropy &m_entropy;
    std::mt19937 m_random{7};
    QList<Told> m_actions;
    int m_told = 0;
};

} // namespace desk
