#include "domain/intelligence/alertfactsnoted.h"

#include "domain/intelligence/exploitscore.h"
#include "domain/journal/fields.h"

namespace intelligence {

namespace {

QString versionsSaid(const AlertFacts &facts)
{
    return facts.fixed.isEmpty() ? QStringLiteral("no fixed version") : QStringLiteral("fixed in ") + facts.fixed;
}

QString cvssSaid(const AlertFacts &facts)
{
    return facts.cvss ? QStringLiteral("CVSS ") + cvssText(*facts.cvss) : QStringLiteral("no CVSS");
}

QString scoreSaid(const AlertFacts &facts)
{
    return facts.score ? QStringLiteral("EPSS ") + millionthsText(*facts.score) : QStringLiteral("no EPSS score");
}

QString listingSaid(const AlertFacts &facts)
{
    switch (facts.listing) {
    case Listing::Listed:
        return QStringLiteral("known to be exploited");
    case Listing::NotListed:
        return QStringLiteral("not known to be exploited");
    case Listing::Unknown:
        break;
    }
    return QStringLiteral("not looked up in a catalogue of exploited ones");
}

} // namespace

base::Result<AlertFactsNoted> AlertFactsNoted::read(const QJsonObject &payload)
{
    const base::Result<AlertFacts> facts = factsFromJson(payload);
    return facts ? base::Result<AlertFactsNoted>(AlertFactsNoted{*facts})
                 : base::Result<AlertFactsNoted>(facts.error());
}

QJsonObject AlertFactsNoted::write() const
{
    return toJson(facts);
}

base::Done AlertFactsNoted::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = takenUp(alert); !fine)
        return fine;
    if (facts.finding != alert.facts().finding)
        return journal::refused(QStringLiteral("These are the facts of another finding"));
    if (sameFacts(facts, alert.facts()))
        return journal::refused(QStringLiteral("Nothing has changed since the facts were noted"));
    return base::done();
}

void AlertFactsNoted::apply(Alert &alert, const journal::Stated &stated) const
{
    AlertFacts known = facts;
    known.noted = stated.by.occurred.at;
    alert.assessment.know(known, known.noted);
}

QString AlertFactsNoted::line(const Alert &before, const journal::Stated &) const
{
    QStringList changes;
    for (const auto &say : {listingSaid, scoreSaid, cvssSaid, versionsSaid}) {
        if (say(facts) != say(before.facts()))
            changes.append(say(facts));
    }
    return changes.isEmpty() ? QStringLiteral("Facts noted again")
                             : QStringLiteral("Now %1").arg(changes.join(QStringLiteral(", ")));
}

} // namespace intelligence
