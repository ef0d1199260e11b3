#pragma once

#include "base/instant.h"
#include "domain/incidents/milestone.h"
#include "domain/incidents/role.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"

namespace story {

/// One way to work an incident: by the command line, or at the window. Each act gives what went wrong,
/// nothing when all is well, and comes back when the disk has what was written.
class Hand
{
public:
    virtual ~Hand() = default;

    /// The console is started at this time.
    virtual QString beginAt(base::Instant now) = 0;
    virtual QString declare(const QString &title, incidents::Severity severity, const QString &category) = 0;
    /// A scribe line as it is typed; with `pin` into the story too.
    virtual QString say(const QString &line, bool pin = false) = 0;
    virtual QString reach(incidents::Milestone milestone) = 0;
    virtual QString raise() = 0;
    virtual QString lower(incidents::Severity to, const QString &reason) = 0;
    virtual QString assume(incidents::Role role, const QString &login) = 0;
    /// The stakeholder whose turn it is.
    virtual QString tell(const QString &stakeholder, const QString &channel, const QString &person) = 0;
    virtual QString give(const QString &login, const QString &span, const QString &task) = 0;
    /// A step of the playbook, by id.
    virtual QString finish(const QString &step) = 0;
    virtual QString capture(const QString &path, const QString &title) = 0;
    // About the entry whose text contains `said`.
    virtual QString comment(const QString &said, const QString &text) = 0;
    virtual QString tag(const QString &said, const QString &tag) = 0;
    virtual QString amend(const QString &said, const QString &added) = 0;
    virtual QString strike(const QString &said, const QString &reason) = 0;
    virtual QString close(incidents::Outcome outcome, const QString &override) = 0;
};

} // namespace story
