#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A status update left in one way: copied, handed to the mail program, saved as a file, shown on the desktop, said
/// somewhere by a person. At most that it was sent is known, so nothing more can be stated. Carries the audience
/// itself: the clock of the next update starts by it even when the words are redacted.
struct UpdateIssued
{
    static constexpr const char *type = "incident.update_issued";
    static constexpr journal::LineKind kind = journal::LineKind::Update;

    QString update; ///< entry id of the text
    Audience audience = Audience::Responders;
    QString sha256; ///< of the words that left, hexadecimal
    QString channel;
    QString recipients;
    Issue result = Issue::Sent;

    static base::Result<UpdateIssued> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
