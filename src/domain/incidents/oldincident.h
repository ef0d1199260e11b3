#pragma once

#include "domain/incidents/declared.h"

namespace incidents {

/// What is known of an incident that was over before it is recorded here: one row of a table, or the fields of a
/// dialog.
struct OldIncident
{
    QString title;
    Declared declared; ///< severity, category, detector, visibility, codename, ticket
    QMap<Milestone, journal::Occurrence> milestones; ///< as far as they are known, with their precision and zone
    Outcome outcome = Outcome::Confirmed;
    QString account; ///< what happened, in a few words; may be empty
};

/// Whether it can be recorded: it has a title, its T0 (detected) and when it was closed, and the first malicious act
/// is not later than its first effect. Invalid names the first that is wrong.
base::Done recordable(const OldIncident &old);

/// The milestones that are stated before those they come after: no figure is made of them. In words, English.
QStringList inversionsOf(const OldIncident &old);

/// What makes two the same: the ticket when there is one, else title and T0.
QString identityOf(const OldIncident &old);
QString identityOf(const QString &ticket, const QString &title, base::Instant t0);

} // namespace incidents
