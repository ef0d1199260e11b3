#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A machine event that matters, copied with its hash: it stays when the mirror is thrown away. The entry
/// happened when the event did.
struct EventPinned
{
    static constexpr const char *type = "incident.event_pinned";
    static constexpr journal::LineKind kind = journal::LineKind::Event;
    static constexpr bool redactable = true;

    QString source; ///< the feed it came by, e.g. "github-audit"
    QString eventId;
    base::Instant at{};
    QString action;
    QString eventActor; ///< login; who pinned it is in the authorship
    QString repository;
    QString text;
    QByteArray sha256; ///< of the row as it was in the file, 32 bytes

    static base::Result<EventPinned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
