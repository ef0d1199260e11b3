#include "models/incidents/headline.h"

#include "base/text.h"
#include "domain/incidents/words.h"
#include "models/incidents/duemodel.h"
#include "models/look/persontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace incidents;
using namespace look;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("models::Headline", text);
}

/// "00:31": hours and minutes.
QString shortSpan(base::Duration span)
{
    return base::spanText(span).left(span < std::chrono::days(1) ? 5 : -1);
}

bool mustBeHeld(const Incident &incident, incidents::Role role)
{
    if (role == incidents::Role::Commander)
        return true;
    if (incident.playbook && incident.playbook->roles.contains(QString(name(role))))
        return true;
    const bool four = role == incidents::Role::Investigator || role == incidents::Role::Communicator
        || role == incidents::Role::Scribe;
    return incident.severity() == incidents::Severity::P1 && four;
}

Spans commanderSpans(const RoleSpan &span, base::Instant now)
{
    const base::Duration held = now - span.assumed;
    Spans spans = persontext::inRole(shownWord(span.role), span.login);
    const bool tired = held >= commanderFatigue;
    spans.append(tired ? plain(u' ' + shortSpan(held), Token::Warn) : dim(u' ' + shortSpan(held)));
    if (tired)
        spans += {plain(QStringLiteral(" ")),
                  chip(translated(QT_TRANSLATE_NOOP("models::Headline", "over 4 h")), Chip::Warn)};
    return spans;
}

Spans rolesOf(const Incident &incident, base::Instant now)
{
    Spans spans;
    const auto add = [&](const Spans &more) {
        if (!spans.isEmpty())
            spans.append(plain(QString(4, QChar::Nbsp)));
        spans += more;
    };
    for (const incidents::Role role :
         {incidents::Role::Commander, incidents::Role::Deputy, incidents::Role::Investigator,
          incidents::Role::Communicator, incidents::Role::Scribe, incidents::Role::Expert, incidents::Role::Observer}) {
        bool held = false;
        for (const RoleSpan &span : incident.roles) {
            if (span.role != role || span.ended)
                continue;
            held = true;
            add(role == incidents::Role::Commander ? commanderSpans(span, now)
                                                   : persontext::inRole(shownWord(role), span.login));
        }
        if (!held && mustBeHeld(incident, role) && incident.isOpen())
            add(persontext::inRole(shownWord(role), {}));
    }
    return spans;
}

HeadlineChip clockChip(const QString &what, const Clock &clock, base::Instant now)
{
    const auto took = [&](base::Instant until) { return base::countdownText(until - clock.start); };
    switch (clock.outcome(now)) {
    case ClockOutcome::Met:
        if (clock.breachSeen)
            return {translated(QT_TRANSLATE_NOOP("models::Headline", "%1 met %2, was seen late"))
                        .arg(what, took(*clock.stopped)),
                    Chip::Warn};
        return {translated(QT_TRANSLATE_NOOP("models::Headline", "%1 met %2")).arg(what, took(*clock.stopped)),
                Chip::Ok};
    case ClockOutcome::Breached:
        if (clock.stopped)
            return {
                translated(QT_TRANSLATE_NOOP("models::Headline", "%1 breached, %2")).arg(what, took(*clock.stopped)),
                Chip::Bad};
        return {translated(QT_TRANSLATE_NOOP("models::Headline", "%1 late by %2"))
                    .arg(what, base::countdownText(now - clock.due)),
                Chip::Bad};
    case ClockOutcome::Running:
        return {translated(QT_TRANSLATE_NOOP("models::Headline", "%1 due %2"))
                    .arg(what, base::countdownText(clock.due - now)),
                clock.due - now <= dueSoon ? Chip::Warn : Chip::Plain};
    case ClockOutcome::Superseded:
    case ClockOutcome::Waived:
        break;
    }
    return {};
}

QList<HeadlineChip> chipsOf(const Incident &incident, base::Instant now)
{
    QList<HeadlineChip> chips;
    const bool ended = !incident.isOpen();
    chips.append({ended && incident.closing && !incident.closing->declined
                      ? QStringLiteral("%1: %2").arg(shownWord(incident.status), wordWithin(incident.closing->outcome))
                      : shownWord(incident.status),
                  ended ? Chip::Plain : Chip::Accent});
    for (const Clock &clock : clocksOf(incident)) {
        if (clock.kind == ClockKind::Update && !clock.running())
            continue; // one that was sent says nothing of the next
        const QString what = clock.kind == ClockKind::Respond
            ? translated(QT_TRANSLATE_NOOP("models::Headline", "Response"))
            : clock.kind == ClockKind::Acknowledge ? translated(QT_TRANSLATE_NOOP("models::Headline", "Acknowledged"))
            : clock.kind == ClockKind::Update      ? translated(QT_TRANSLATE_NOOP("models::Headline", "Update"))
                                                   : QString();
        const HeadlineChip chip = what.isEmpty() ? HeadlineChip() : clockChip(what, clock, now);
        if (!chip.text.isEmpty())
            chips.append(chip);
    }
    if (incident.visibility != Visibility::Team)
        chips.append({shownWord(incident.visibility), Chip::Warn});
    if (incident.backfilled)
        chips.append({incident.ticket.isEmpty()
                          ? translated(QT_TRANSLATE_NOOP("models::Headline", "Recorded afterwards"))
                          : translated(QT_TRANSLATE_NOOP("models::Headline", "Recorded afterwards: %1"))
                                .arg(base::beginning(incident.ticket, 40)),
                      Chip::Line});
    return chips;
}

} // namespace

look::Severity shapeOf(incidents::Severity severity)
{
    return look::Severity(int(severity));
}

Headline headlineOf(const Incident &incident, base::Instant now)
{
    Headline out;
    out.title = incident.title;
    out.codename = incident.codename;
    out.severity = shapeOf(incident.severity());
    out.severityText = name(incident.severity()) + u' ' + shownWord(incident.severity());
    out.over = !incident.isOpen();
    const base::Instant until = out.over && incident.closing ? incident.closing->at : now;
    out.elapsed =
        (until < incident.t0() ? QStringLiteral("T") : QStringLiteral("T+")) + base::spanText(until - incident.t0());
    out.roles = rolesOf(incident, now);
    out.chips = chipsOf(incident, now);
    return out;
}

} // namespace models
