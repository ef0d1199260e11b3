#pragma once

#include "domain/incidents/notification.h"

namespace incidents {

struct Incident;

/// How to go on telling somebody who has not been reached or has not answered.
struct NextTry
{
    enum class Kind { Nothing, Channel, Escalate };
    Kind kind = Kind::Nothing;
    QString channel; ///< to be tried next
    QString target; ///< whom it goes up to
    bool operator==(const NextTry &) const = default;
};

/// The first channel of the rule on which nothing was tried yet; empty when every one was.
QString untriedChannel(const Notification &notification);

/// Unanswered: the next channel of the rule, then the first escalation target of the severity that is somebody else
/// and was not told yet; the channels of the rule again from the first when there is none. Source: the response
/// framework's notification rule.
NextTry nextTry(const Incident &incident, const Notification &notification);

/// Who is to be told next: the earliest due of those that nobody reached yet and whose telling has not gone up;
/// nullptr when there is nobody. Owned by `incident`.
const Notification *nextToTell(const Incident &incident);

/// Whoever was not told, in the order of the matrix; waived ones are not among them.
QStringList notTold(const Incident &incident);

/// What to say on the telephone, sentence by sentence: who calls, what happened, how grave it is, what is known,
/// what is asked of them and when they hear next. Times are UTC and say so.
QStringList callScript(const Incident &incident, const QString &stakeholder, const QString &caller, base::Instant now);

} // namespace incidents
