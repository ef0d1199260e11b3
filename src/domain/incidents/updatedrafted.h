#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A status update was written for one audience. Its words are sealed by their digest: an update is changed by
/// writing it again, so that nobody approves or sends words that were exchanged afterwards.
struct UpdateDrafted
{
    static constexpr const char *type = "incident.update_drafted";
    static constexpr journal::LineKind kind = journal::LineKind::Update;
    static constexpr bool redactable = true;

    Audience audience = Audience::Responders;
    UpdateWords words;

    static base::Result<UpdateDrafted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
