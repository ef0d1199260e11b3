#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

/// A place of a verb where somebody's words go, and where they are found again in the incident. They are
/// in an order in which all of them can be written into one incident, declared as a P2 with a question, a
/// decision, a role and two stakeholders.
struct TextField
{
    const char *name;
    std::function<base::Result<journal::Deed>(const incidents::Incident &, const QString &text,
                                              const journal::Authorship &by)>
        write;
    std::function<QString(const incidents::Incident &)> read;
    /// What is kept of the text; all of it where this is empty.
    std::function<QString(const QString &text)> kept = {};
};

QList<TextField> textFields();
