#pragma once

#include "domain/incidents/statusupdate.h"

namespace incidents {

/// A status update written from the state as it is at `now`: what is known, what was decided and is being done, and
/// what is needed: blocked tasks and open questions. Times are UTC and say so. For external readers and customers
/// it names no person, repository, token or codename: they are told what happened to them and when they hear next,
/// and the writer adds what else they may know. Meant to be edited.
UpdateWords prefilledUpdate(const Incident &incident, Audience audience, base::Instant now);

/// The tasks that nobody can go on with, each with why: what others are asked for.
QStringList blockedTasks(const Incident &incident);
/// The questions that nobody has answered.
QStringList openQuestions(const Incident &incident);
/// "9 repositories, 14 workflows, 3 tokens; 3 indicators": what is affected and not cleared; empty when nothing is.
QString scopeText(const Incident &incident);

} // namespace incidents
