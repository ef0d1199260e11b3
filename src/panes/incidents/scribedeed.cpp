#include "panes/incidents/scribedeed.h"

#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/journal/marks.h"

#include <algorithm>

namespace panes {

using namespace incidents;

namespace {

template<class Payload>
concept Mark = requires(const Payload &payload, const journal::Line &line, const Incident &state) {
    payload.validate(state, line);
};

/// Makes the entry each intent stands for.
struct Deeds
{
    const Incident &incident;
    const journal::Authorship &by;
    const QList<Playbook> &playbooks;

    template<class Payload>
    base::Result<journal::Deed> operator()(const Payload &payload) const
    {
        return journal::deed<Incident>(incident, payload, by, {});
    }

    template<Mark Payload>
    base::Result<journal::Deed> operator()(const Payload &payload) const
    {
        const base::Result<qsizetype> at = journal::markedLine(incident, payload.entry);
        if (!at)
            return at.error();
        const base::Done fine = payload.validate(incident, incident.lines.at(*at));
        if (!fine)
            return fine.error();
        return journal::Deed{{journal::draft<Incident>(incident.id, payload, by)}, {}};
    }

    base::Result<journal::Deed> operator()(const SeverityWanted &wanted) const
    {
        if (wanted.to < incident.severity())
            return (*this)(SeverityRaised{wanted.to, wanted.reason});
        return (*this)(SeverityLowered{wanted.to, wanted.reason});
    }

    base::Result<journal::Deed> operator()(const PlaybookWanted &wanted) const
    {
        const auto found = std::find_if(playbooks.cbegin(), playbooks.cend(),
                                        [&](const Playbook &playbook) { return playbook.id == wanted.id; });
        if (found == playbooks.cend())
            return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no playbook %1").arg(wanted.id)};
        return (*this)(PlaybookAdopted{*found});
    }

    base::Result<journal::Deed> operator()(const EvidenceWanted &) const
    {
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("Evidence is read before it is written down")};
    }
};

} // namespace

base::Result<journal::Deed> deedOf(const Incident &incident, const Scribed &line, const QList<Playbook> &playbooks)
{
    return std::visit(Deeds{incident, line.by, playbooks}, line.said);
}

} // namespace panes
