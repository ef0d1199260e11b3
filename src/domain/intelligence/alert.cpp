#include "domain/intelligence/alert.h"

#include "base/names.h"
#include "domain/intelligence/alertclocks.h"

#include <algorithm>

namespace intelligence {

namespace {

constexpr base::Names<AlertState, alertStateCount> alertStates{
    {"to_triage", "open", "planned", "in_progress", "to_confirm", "resolved", "dismissed"}};

bool assumesAnything(const Assessment &assessment)
{
    for (int i = 0; i < ruleQuestionCount; ++i) {
        if (assessment.weighed(Question(i)).weight == Weight::Assumed)
            return true;
    }
    return false;
}

} // namespace

QLatin1String name(AlertState state)
{
    return alertStates.of(state);
}

QString word(AlertState state)
{
    return base::spoken(name(state));
}

std::optional<AlertState> alertStateFrom(const QString &name)
{
    return alertStates.complete(name);
}

AlertState Alert::state() const
{
    if (settled)
        return settled->dismissed ? AlertState::Dismissed : AlertState::Resolved;
    const auto any = [this](RemedyState wanted) {
        return std::any_of(remedies.begin(), remedies.end(),
                           [wanted](const Remedy &one) { return one.state == wanted; });
    };
    if (any(RemedyState::Started))
        return AlertState::InProgress;
    if (any(RemedyState::Planned))
        return AlertState::Planned;
    if (any(RemedyState::Done))
        return AlertState::ToConfirm;
    return assumesAnything(assessment) ? AlertState::ToTriage : AlertState::Open;
}

const Remedy *Alert::remedy(const QString &entryIdOrLabel) const
{
    const auto found = std::find_if(remedies.begin(), remedies.end(), [&](const Remedy &one) {
        return one.entryId == entryIdOrLabel || one.label.compare(entryIdOrLabel, Qt::CaseInsensitive) == 0;
    });
    return found == remedies.end() ? nullptr : &*found;
}

const Control *Alert::control(const QString &entryId) const
{
    const QList<Control> &all = assessment.controls();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Control &one) { return one.entryId == entryId; });
    return found == all.end() ? nullptr : &*found;
}

void Alert::witness(base::Instant at)
{
    if (!taken || settled)
        return;
    const QList<Phase> phases = phasesOf(assessment);
    for (qsizetype i = 0; i < phases.size() && !breachSeen.contains(remediateKey); ++i) {
        const Phase &phase = phases.at(i);
        const base::Instant end = i + 1 < phases.size() ? std::min(at, *phases.at(i + 1).from) : at;
        if (phase.due && std::max(*phase.due, phase.from.value_or(base::Instant::min())) < end)
            breachSeen.insert(remediateKey, *phase.due);
    }
    for (const Remedy &remedy : remedies) {
        const QString key = remedyKey(remedy.entryId);
        if (remedy.running() && remedy.due && *remedy.due < at && !breachSeen.contains(key))
            breachSeen.insert(key, *remedy.due);
    }
}

void Alert::keepWitnessed(const journal::Subject &before)
{
    breachSeen = static_cast<const Alert &>(before).breachSeen;
}

void Alert::forget(const QString &entryId)
{
    breachSeen.remove(remedyKey(entryId));
}

base::Done takenUp(const Alert &alert)
{
    if (!alert.taken)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("Nobody has taken this finding up"),
                           QStringLiteral("take it up first")};
    return base::done();
}

base::Done unsettled(const Alert &alert)
{
    if (const base::Done fine = takenUp(alert); !fine)
        return fine;
    if (alert.settled)
        return base::Error{base::ErrorKind::Refused,
                           QStringLiteral("The alert is %1").arg(word(alert.state()).toLower()),
                           QStringLiteral("reopen it first")};
    return base::done();
}

} // namespace intelligence
