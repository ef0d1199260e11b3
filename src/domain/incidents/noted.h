#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A note: something said, seen or done that has no other place.
struct Noted
{
    static constexpr const char *type = "incident.noted";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool redactable = true;
    static constexpr bool textual = true;

    QString text;

    static base::Result<Noted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &, const journal::Stated &) const { }
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
