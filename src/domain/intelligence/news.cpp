#include "domain/intelligence/news.h"

#include "domain/intelligence/weighing.h"

namespace intelligence {

namespace {

bool likely(const AlertFacts &facts)
{
    return facts.score.value_or(0) >= likelyFrom;
}

} // namespace

bool isNews(const AlertFacts &known, const AlertFacts &now)
{
    const bool exploitation = known.listing != now.listing || known.ransomware != now.ransomware
        || known.malware != now.malware || likely(known) != likely(now)
        || weigh(Question::Exploitable, known, {}).weight != weigh(Question::Exploitable, now, {}).weight;
    const bool finding = known.fixed != now.fixed || known.installed != now.installed || known.cvss != now.cvss
        || known.severity != now.severity;
    return exploitation || finding;
}

} // namespace intelligence
