#include "models/incidents/reviewstanding.h"

#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/words.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/hashtext.h"

#include <QCoreApplication>

namespace models {

using namespace incidents;
using namespace look;

namespace {

constexpr base::Duration soon = std::chrono::days(1);

QString standingWords(const char *text)
{
    return QCoreApplication::translate("models::ReviewStanding", text);
}

QString stampOf(base::Instant at, const QTimeZone &zone)
{
    return clocktext::dayAndTime(at, zoneAt(zone, at));
}

QString missingText(const Incident &incident)
{
    QStringList out;
    for (const QString &one : missingForReview(incident))
        out.append(shown(one));
    return out.join(QStringLiteral(", "));
}

void setStep(ReviewStanding &out, ReviewStep step, const char *words, bool allowed)
{
    out.step = step;
    out.stepWords = standingWords(words);
    out.allowed = allowed;
}

void standUnopened(ReviewStanding &out, const Incident &incident)
{
    if (incident.isOpen()) {
        setStep(out, ReviewStep::CloseIncident, QT_TRANSLATE_NOOP("models::ReviewStanding", "To the board"), true);
        out.said = {plain(standingWords(QT_TRANSLATE_NOOP(
            "models::ReviewStanding", "The response goes on. Its review begins when it is closed.")))};
        return;
    }
    const bool merged = incident.status == Status::Merged || incident.status == Status::Declined;
    setStep(out, ReviewStep::Open, QT_TRANSLATE_NOOP("models::ReviewStanding", "Open the review"), !merged);
    out.said = {plain(merged ? standingWords(QT_TRANSLATE_NOOP(
                          "models::ReviewStanding", "It was merged or declined: there is nothing to review here."))
                             : standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding",
                                                               "Nobody has begun. Who opens it leads it.")))};
}

void standDraft(ReviewStanding &out, const Incident &incident)
{
    const QString missing = missingText(incident);
    setStep(out, ReviewStep::Submit, QT_TRANSLATE_NOOP("models::ReviewStanding", "Submit for review"),
            missing.isEmpty());
    if (missing.isEmpty())
        out.said = {plain(standingWords(QT_TRANSLATE_NOOP(
            "models::ReviewStanding", "Everything that must be there is there. Somebody else reads and signs it.")))};
    else
        out.said = {plain(standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Still needed: %1")).arg(missing),
                          Token::Warn)};
}

void standInReview(ReviewStanding &out, const Incident &incident, const QString &actor)
{
    const bool own = incident.review.submittedBy == actor;
    setStep(out, ReviewStep::Sign, QT_TRANSLATE_NOOP("models::ReviewStanding", "Sign off…"), !own);
    out.canReturn = true;
    const QString by = incident.review.submittedBy;
    out.said = {own ? plain(standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding",
                                                            "You submitted it: somebody else reads and signs it.")),
                            Token::Warn)
                    : plain(standingWords(
                                QT_TRANSLATE_NOOP("models::ReviewStanding",
                                                  "%1 submitted it. Signing freezes the timeline as you have read it."))
                                .arg(by))};
}

Spans signedSpans(const Incident &incident, const QTimeZone &zone)
{
    const std::optional<SignOff> &signOff = incident.review.signOff;
    if (!signOff)
        return {};
    return {plain(standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Signed by %1, %2, over %3 entries"))
                      .arg(signOff->by, stampOf(signOff->at, zone))
                      .arg(signOff->entries)),
            lineBreak(), dim(standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Root "))),
            mono(hashtext::grouped(QString::fromLatin1(signOff->root.toHex())), Token::Muted)};
}

void standSigned(ReviewStanding &out, const Incident &incident, const ReviewActions &actions, const QTimeZone &zone)
{
    const qsizetype left = actions.all - actions.settled;
    setStep(out, ReviewStep::Close, QT_TRANSLATE_NOOP("models::ReviewStanding", "Close the review"), left == 0);
    out.canReturn = true;
    out.said = signedSpans(incident, zone);
    if (left > 0)
        out.said += {lineBreak(),
                     plain(standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding",
                                                           "%1 of %2 action items are neither verified, rejected nor "
                                                           "accepted as a risk: it closes when all are."))
                               .arg(left)
                               .arg(actions.all),
                           Token::Warn)};
}

void addChips(ReviewStanding &out, const Incident &incident, base::Instant now)
{
    const Review &review = incident.review;
    const bool over = review.state == ReviewState::Closed;
    if (review.state == ReviewState::None)
        out.chips.append({standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Not begun")), Chip::Line});
    else
        out.chips.append({shownWord(review.state),
                          over                                     ? Chip::Ok
                              : review.state == ReviewState::Draft ? Chip::Line
                                                                   : Chip::Accent});
    const std::optional<base::Instant> due = reviewDue(incident);
    const std::optional<base::Instant> reviewed = incident.reached(Milestone::Reviewed);
    if (due && !(review.signOff && reviewed)) {
        const base::Duration left = *due - now;
        const bool late = left < base::Duration::zero();
        out.chips.append({standingWords(late ? QT_TRANSLATE_NOOP("models::ReviewStanding", "Late by %1")
                                             : QT_TRANSLATE_NOOP("models::ReviewStanding", "Due in %1"))
                              .arg(base::countdownText(late ? -left : left)),
                          late              ? Chip::Bad
                              : left < soon ? Chip::Warn
                                            : Chip::Plain});
    }
    if (!review.lead.isEmpty())
        out.chips.append(
            {standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Led by %1")).arg(review.lead), Chip::Plain});
    if (incident.visibility != Visibility::Team)
        out.chips.append({shownWord(incident.visibility), Chip::Warn});
}

} // namespace

ReviewStanding reviewStandingOf(const Incident &incident, const ReviewActions &actions, const QString &actor,
                                base::Instant now, const QTimeZone &zone)
{
    ReviewStanding out;
    switch (incident.review.state) {
    case ReviewState::None:
        standUnopened(out, incident);
        break;
    case ReviewState::Draft:
        standDraft(out, incident);
        break;
    case ReviewState::InReview:
        standInReview(out, incident, actor);
        break;
    case ReviewState::Reviewed:
        standSigned(out, incident, actions, zone);
        break;
    case ReviewState::Closed:
        setStep(out, ReviewStep::Report, QT_TRANSLATE_NOOP("models::ReviewStanding", "Report…"), true);
        out.said = signedSpans(incident, zone);
        break;
    }
    addChips(out, incident, now);
    return out;
}

ReviewNotice reviewNoticeOf(const Incident &incident)
{
    if (!signedStill(incident))
        return {standingWords(QT_TRANSLATE_NOOP(
                    "models::ReviewStanding",
                    "The log is no longer what was signed: entries of another console came in before the signature. "
                    "Return the review to draft, read it again and have it signed again.")),
                true};
    if (incident.review.state != ReviewState::Draft || incident.review.returned.isEmpty())
        return {};
    QString by;
    for (const journal::Line &line : incident.lines) {
        if (line.entry->type == QLatin1String(ReviewReturned::type) && line.counts())
            by = line.authorship.actor;
    }
    return {standingWords(QT_TRANSLATE_NOOP("models::ReviewStanding", "Returned by %1: %2"))
                .arg(by, incident.review.returned),
            false};
}

} // namespace models
