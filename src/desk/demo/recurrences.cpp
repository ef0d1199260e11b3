#include "desk/demo/recurrences.h"

#include "domain/figures/recurrence.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/titled.h"

#include <algorithm>

namespace desk {

using namespace incidents;
using namespace std::chrono_literals;

namespace {

constexpr int confirmed = 4;
constexpr int suspected = 1;

/// What the history of an incident says, as far as its drafts show it.
struct Said
{
    QString title;
    std::optional<base::Instant> closed; ///< as a confirmed incident
};

Said saidBy(const Story &story)
{
    Said out;
    for (const Told &told : story.told()) {
        if (told.draft.type == QLatin1String(Titled::type))
            out.title = told.draft.payload.value(QLatin1String("title")).toString();
        const bool real = told.draft.payload.value(QLatin1String("outcome")).toString() == name(Outcome::Confirmed);
        if (told.draft.type == QLatin1String(Closed::type) && real)
            out.closed = told.recorded;
    }
    return out;
}

bool cameBack(const Said &earlier, const Said &later, base::Instant detected)
{
    return earlier.title == later.title && earlier.closed && later.closed && detected > *earlier.closed
        && detected < *earlier.closed + figures::recurrenceTime;
}

} // namespace

void tellRecurrences(QList<Story> &stories)
{
    std::sort(stories.begin(), stories.end(), [](const Story &a, const Story &b) { return a.at(0s) < b.at(0s); });
    QList<Said> said;
    for (const Story &story : std::as_const(stories))
        said.append(saidBy(story));
    int told = 0;
    for (qsizetype later = stories.size() - 1; later > 0 && told < confirmed + suspected; --later) {
        for (qsizetype earlier = later - 1; earlier >= 0; --earlier) {
            if (!cameBack(said.at(earlier), said.at(later), stories.at(later).at(0s)))
                continue;
            stories[later].say(25min, QStringLiteral("ana"),
                               Linked{LinkKind::RecurrenceOf, stories.at(earlier).incident(), told != suspected});
            ++told;
            break;
        }
    }
}

} // namespace desk
