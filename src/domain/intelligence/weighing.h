#pragma once

#include "domain/intelligence/alertfacts.h"
#include "domain/intelligence/question.h"

#include <QStringList>

namespace intelligence {

/// What an answer comes to in the rule. What nobody knows counts as met until somebody answers.
enum class Weight { NotMet, Assumed, Met };
QLatin1String name(Weight weight);

/// What a weight rests on, one clause of its explanation.
enum class Because {
    Listed, ///< in the catalogue of known exploited vulnerabilities: day it was added
    Ransomware, ///< known to be used in ransomware campaigns
    Likely, ///< EPSS at or above the threshold: score, day
    Malicious, ///< the package itself is malicious
    Answered, ///< yes or no, by whom, when, why
    Outweighed, ///< answered no, but a fact says yes
    NotListed, ///< day of the catalogue
    Unlikely, ///< EPSS below the threshold: score, day
    NoCatalogue, ///< none was imported, or there is no number to look up
    OldCatalogue, ///< not listed, but the catalogue is too old to show it: its day
    NoScore,
    OldScore, ///< below the threshold, but too old to show it: score, day
    Unanswered,
};

struct Clause
{
    Because because = Because::Unanswered;
    QStringList with; ///< what stands in it
    bool operator==(const Clause &) const = default;
};

/// One input of the rule with what it rests on.
struct Weighed
{
    Question question = Question::Exploitable;
    Weight weight = Weight::Assumed;
    QList<Clause> clauses; ///< the deciding one first
    bool counts() const { return weight != Weight::NotMet; }
    bool operator==(const Weighed &) const = default;
};

/// From this EPSS score on, in millionths, an exploit counts as available: 0.10.
constexpr int likelyFrom = 100000;

/// Exploitable: in the catalogue of known exploited vulnerabilities, an EPSS of 0.10 or more, malware, or
/// somebody says so. Nobody's no outweighs such a fact (an override does); a no settles what facts leave open,
/// and so do facts alone that are all known, fresh and negative. The other questions are people's alone.
/// Source: governance, section 3.
Weighed weigh(Question question, const AlertFacts &facts, const Given &given);

} // namespace intelligence
