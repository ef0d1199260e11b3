#include "desk/demo/reviews.h"

#include "base/ulid.h"
#include "desk/demo/reviewtexts.h"
#include "domain/actions/actionassigned.h"
#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionrescheduled.h"
#include "domain/actions/actiontied.h"
#include "domain/actions/actionverified.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"

namespace desk {

using namespace incidents;
using namespace actions;
using namespace std::chrono_literals;

namespace {

constexpr base::Duration day = std::chrono::days(1);
constexpr const char *owners[]{"bo", "eve", "gil", "hal", "ivo", "ana"};

/// What becomes of an action item, in the order in which they take turns.
enum Fate { Verified, Finished, InProgress, Late, Untouched, Rejected, Accepted, Moved, fateCount };

base::Duration paced(base::Duration span, double pace)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span * pace);
}

} // namespace

ReviewTeller::ReviewTeller(base::Entropy &entropy)
    : m_entropy(entropy)
{
}

template<class Payload>
void ReviewTeller::say(const QString &id, base::Instant at, const QString &actor, const Payload &payload)
{
    journal::Draft draft = journal::draft<Action>(id, payload, journal::statedBy(actor, at));
    draft.id = base::ulid(at, m_entropy);
    m_actions.append({at, draft});
}

void ReviewTeller::tell(Story &story, incidents::Severity severity, const Reviewing &reviewing)
{
    const auto at = [&](base::Duration after) { return reviewing.closed + paced(after, reviewing.pace); };
    const ReviewText &text = reviewTextFor(reviewing.finding);
    const QString &lead = reviewing.lead;
    story.say(at(2h), lead, HotWashHeld{QString::fromUtf8(text.hotWash)});
    story.say(at(6h), lead, ReviewOpened{lead});
    write(story, reviewing, at(20h));
    for (const ReviewLesson &lesson : text.lessons)
        story.say(at(46h) + 5min * (&lesson - text.lessons), lead,
                  FactorNamed{lesson.factor, QString::fromUtf8(lesson.because)});
    const base::Duration settled = tellActions(story, reviewing, at(48h));
    story.say(at(60h), lead, ReviewSubmitted{});
    if (severity == Severity::P1) {
        story.say(at(70h), reviewing.reader,
                  ReviewReturned{QStringLiteral("Say what it cost, and how sure we are that nothing else was read.")});
        story.say(
            at(88h), lead,
            ReviewWritten{ReviewSection::Impact,
                          QString::fromUtf8(text.impact)
                              + QStringLiteral("\n\nThe work of both teams: about 9 person days. That nothing else "
                                               "was read rests on the access logs, which are complete.")});
        story.say(at(90h), lead, ReviewSubmitted{});
    }
    story.say(at(112h), reviewing.reader, ReviewSigned{1, QByteArray(32, 0)}); // over the log, when it is committed
    if (settled > base::Duration::zero())
        story.say(std::max(settled, at(112h)) + 20h, lead, ReviewClosed{});
    ++m_told;
}

void ReviewTeller::write(Story &story, const Reviewing &reviewing, base::Duration when)
{
    const ReviewText &text = reviewTextFor(reviewing.finding);
    const std::pair<ReviewSection, QString> sections[]{
        {ReviewSection::Overview,
         QStringLiteral("%1. %2. %3. %4")
             .arg(reviewing.title, reviewing.finding, reviewing.action, QString::fromUtf8(text.impact))},
        {ReviewSection::WhatHappened,
         QStringLiteral("%1. %2\n\n%3 %4")
             .arg(reviewing.finding, QString::fromUtf8(text.detection), QString::fromUtf8(text.response),
                  QString::fromUtf8(text.recovery))},
        {ReviewSection::Impact, QString::fromUtf8(text.impact)},
        {ReviewSection::Detection, QString::fromUtf8(text.detection)},
        {ReviewSection::Response, QString::fromUtf8(text.response)},
        {ReviewSection::Recovery, QString::fromUtf8(text.recovery)},
        {ReviewSection::WentWell, QString::fromUtf8(text.well)},
        {ReviewSection::WentPoorly, QString::fromUtf8(text.poorly)},
        {ReviewSection::Luck, QString::fromUtf8(text.luck)},
    };
    for (const auto &[section, words] : sections) {
        story.say(when, reviewing.lead, ReviewWritten{section, words});
        when += paced(2h + 30min, reviewing.pace);
    }
}

/// When the last of them is settled, since the detection; zero while one never is.
base::Duration ReviewTeller::tellActions(Story &story, const Reviewing &reviewing, base::Duration when)
{
    const ReviewText &text = reviewTextFor(reviewing.finding);
    bool all = true;
    int place = 0;
    for (const ReviewLesson &lesson : text.lessons) {
        if (!*lesson.change)
            continue;
        const base::Instant opened = story.at(when + 4min * place);
        const QString id = base::ulid(opened, m_entropy);
        ActionOpened wanted;
        wanted.title = QString::fromUtf8(lesson.change);
        wanted.what = lesson.kind;
        wanted.area = lesson.area;
        const QString owner = QLatin1String(owners[number(0, int(std::size(owners)) - 1)]);
        const int fate = fateOf(reviewing, place);
        wanted.owner = fate == Untouched ? QString() : owner;
        wanted.due = opened + day * number(14, 35);
        wanted.source = story.incident();
        say(id, opened, reviewing.lead, wanted);
        follow(id, opened, owner, *wanted.due, fate, reviewing);
        all = all && (fate == Verified || fate == Rejected || fate == Accepted);
        ++place;
    }
    return all ? when + 16 * day : base::Duration::zero();
}

/// Of the last weeks every fate; what is older is settled but for a few that nobody looks after.
int ReviewTeller::fateOf(const Reviewing &reviewing, int place) const
{
    const int turn = m_told * 3 + place;
    if (m_told == 1)
        return Verified; // one review of the last weeks is closed
    if (reviewing.recent)
        return turn % fateCount;
    return turn % 23 == 0 ? Late : turn % 11 == 0 ? Accepted : turn % 7 == 0 ? Rejected : Verified;
}

void ReviewTeller::follow(const QString &id, base::Instant opened, const QString &owner, base::Instant due, int fate,
                          const Reviewing &reviewing)
{
    const QString other = owner == reviewing.reader ? reviewing.lead : reviewing.reader;
    const base::Instant began = opened + 2 * day + std::chrono::hours(number(1, 30));
    const base::Instant done = opened + 10 * day + std::chrono::hours(number(1, 40));
    switch (Fate(fate)) {
    case Verified:
    case Finished:
        say(id, began, owner, ActionMoved{ActionState::InProgress, {}});
        say(id, began + 1h, owner, ActionTied{QStringLiteral("acme/platform#%1").arg(number(400, 999))});
        say(id, done, owner,
            ActionMoved{ActionState::Done, QStringLiteral("Merged, and switched on for all repositories")});
        if (fate == Verified)
            say(id, done + 2 * day, other == owner ? QStringLiteral("di") : other,
                ActionVerified{QStringLiteral("a query over all repositories: no exception left")});
        break;
    case InProgress:
    case Moved:
        say(id, began, owner, ActionMoved{ActionState::InProgress, {}});
        if (fate == Moved)
            say(id, done, owner, ActionRescheduled{due + 30 * day, QStringLiteral("waits for the vendor's release")});
        break;
    case Rejected:
        say(id, began, owner, ActionMoved{ActionState::Rejected, QStringLiteral("The ruleset covers it already")});
        break;
    case Accepted:
        say(id, began, reviewing.reader,
            ActionMoved{ActionState::RiskAccepted,
                        QStringLiteral("The CISO accepts it until June: the service is retired "
                                       "then")});
        break;
    case Late:
    case Untouched:
    case fateCount:
        break;
    }
}

} // namespace desk
