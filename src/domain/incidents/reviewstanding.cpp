#include "domain/incidents/reviewstanding.h"

#include "domain/incidents/standing.h"
#include "domain/journal/entrytype.h"

namespace incidents {

base::Done drafting(const Incident &incident)
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    switch (incident.review.state) {
    case ReviewState::Draft:
        return base::done();
    case ReviewState::None:
        return journal::refused(QStringLiteral("There is no review yet"), QStringLiteral("open it first"));
    case ReviewState::InReview:
    case ReviewState::Reviewed:
        return journal::refused(QStringLiteral("The review is with its readers or signed"),
                                QStringLiteral("return it to draft first"));
    case ReviewState::Closed:
        break;
    }
    return journal::refused(QStringLiteral("The review is closed"), QStringLiteral("reopen the incident"));
}

} // namespace incidents
