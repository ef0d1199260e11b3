#include "domain/intelligence/weighing.h"

#include "base/names.h"
#include "domain/intelligence/exploitscore.h"

namespace intelligence {

namespace {

constexpr base::Names<Weight, 3> weights{{"not_met", "assumed", "met"}};

QString day(const std::optional<base::Instant> &at)
{
    return at ? base::dayText(*at) : QString();
}

QString scoreOf(const AlertFacts &facts)
{
    return millionthsText(facts.score.value_or(0));
}

bool fresh(const std::optional<base::Instant> &asOf, const AlertFacts &facts, base::Duration good)
{
    return asOf && facts.noted - *asOf <= good;
}

/// The facts that make it exploitable.
QList<Clause> signs(const AlertFacts &facts)
{
    QList<Clause> out;
    if (facts.listing == Listing::Listed)
        out.append({Because::Listed, {day(facts.listed)}});
    if (facts.listing == Listing::Listed && facts.ransomware)
        out.append({Because::Ransomware, {}});
    if (facts.malware)
        out.append({Because::Malicious, {}});
    if (facts.score.value_or(0) >= likelyFrom)
        out.append({Because::Likely, {scoreOf(facts), day(facts.scoreDay)}});
    return out;
}

/// What speaks against it, and what is missing for it to be shown; the second is true when nothing is.
std::pair<QList<Clause>, bool> signsAgainst(const AlertFacts &facts)
{
    const bool listed = facts.listing == Listing::NotListed;
    const bool current = listed && fresh(facts.catalogueAsOf, facts, catalogueGood);
    const bool scored = facts.score.has_value();
    const bool currently = scored && fresh(facts.scoreDay, facts, scoreGood);
    QList<Clause> out;
    if (!listed)
        out.append({Because::NoCatalogue, {}});
    else
        out.append({current ? Because::NotListed : Because::OldCatalogue, {day(facts.catalogueAsOf)}});
    if (!scored)
        out.append({Because::NoScore, {}});
    else
        out.append({currently ? Because::Unlikely : Because::OldScore, {scoreOf(facts), day(facts.scoreDay)}});
    return {out, current && currently};
}

Clause answered(const Given &given)
{
    return {Because::Answered, {name(given.answer), given.by, base::rfc3339(given.at), given.why}};
}

Weighed weighExploit(const AlertFacts &facts, const Given &given)
{
    Weighed out{Question::Exploitable, Weight::Met, signs(facts)};
    if (given.answer == Answer::Yes)
        out.clauses.prepend(answered(given));
    if (!out.clauses.isEmpty()) {
        if (given.answer == Answer::No)
            out.clauses.append({Because::Outweighed, {given.by, base::rfc3339(given.at), given.why}});
        return out;
    }
    const auto [against, shown] = signsAgainst(facts);
    out.clauses = against;
    if (given.answer == Answer::No)
        out.clauses.prepend(answered(given));
    else if (!shown)
        out.clauses.prepend({Because::Unanswered, {}});
    out.weight = given.answer == Answer::No || shown ? Weight::NotMet : Weight::Assumed;
    return out;
}

} // namespace

QLatin1String name(Weight weight)
{
    return weights.of(weight);
}

Weighed weigh(Question question, const AlertFacts &facts, const Given &given)
{
    if (question == Question::Exploitable)
        return weighExploit(facts, given);
    switch (given.answer) {
    case Answer::Yes:
        return {question, Weight::Met, {answered(given)}};
    case Answer::No:
        return {question, Weight::NotMet, {answered(given)}};
    case Answer::Unknown:
        break;
    }
    return {question, Weight::Assumed, {{Because::Unanswered, {}}}};
}

} // namespace intelligence
