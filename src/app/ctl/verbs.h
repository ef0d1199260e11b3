#pragma once

#include "app/ctl/verb.h"

namespace ctl {

/// The verbs by what they are about; one source file each.
QList<Verb> workspaceVerbs(); ///< init, status
QList<Verb> incidentVerbs(); ///< declare, list, show, do
QList<Verb> backfillVerbs(); ///< old incidents, one or a table of them
QList<Verb> teamVerbs(); ///< role, task, notify
QList<Verb> updateVerbs(); ///< update, handover
QList<Verb> scopeVerbs(); ///< indicator, asset, matches
QList<Verb> courseVerbs(); ///< milestone, severity, close, reopen, …
QList<Verb> logVerbs(); ///< note, decide, amend, strike, …
QList<Verb> timelineVerbs(); ///< timeline, search, due
QList<Verb> importVerbs();
QList<Verb> evidenceVerbs();
QList<Verb> figureVerbs(); ///< the figures over all incidents
QList<Verb> evidenceVerbs(); ///< what comes into the register: add, seal, plan
QList<Verb> registerVerbs(); ///< what is in it: list, show, verify
QList<Verb> custodyVerbs(); ///< what happens to an item: transfer, accept, access, …
QList<Verb> reviewVerbs(); ///< the review of an incident, and its report
QList<Verb> actionVerbs(); ///< action items: open, assign, due, move, verify, issue, list, show
QList<Verb> alertListVerbs(); ///< vulnerability list, show
QList<Verb> alertVerbs(); ///< vulnerability take, answer, dismiss, join, …
QList<Verb> remedyVerbs(); ///< vulnerability act, action, control, override, …
QList<Verb> contactVerbs(); ///< list, add, change, retire
QList<Verb> recordVerbs(); ///< verify, rebuild, backup, restore

/// An option of a verb; without `value` a switch.
QCommandLineOption option(const char *name, const char *what, const char *value = "");

} // namespace ctl
