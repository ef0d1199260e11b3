#include "store/journal/kinds.h"

#include "domain/actions/action.h"
#include "domain/contacts/contact.h"
#include "domain/incidents/incident.h"
#include "domain/intelligence/alert.h"
#include "domain/workspace/workspace.h"
#include "store/actions/actionprojection.h"
#include "store/contacts/contactprojection.h"
#include "store/evidence/evidenceprojection.h"
#include "store/figures/figureprojection.h"
#include "store/incidents/incidentprojection.h"
#include "store/incidents/reviewprojection.h"
#include "store/intelligence/alertprojection.h"
#include "store/journal/lineprojection.h"

namespace store {

std::shared_ptr<journal::Subject> blankSubject(const QString &kind, const QString &id)
{
    if (kind == QLatin1String(incidents::Incident::kindName))
        return std::make_shared<incidents::Incident>(id);
    if (kind == QLatin1String(contacts::Contact::kindName))
        return std::make_shared<contacts::Contact>(id);
    if (kind == QLatin1String(actions::Action::kindName))
        return std::make_shared<actions::Action>(id);
    if (kind == QLatin1String(intelligence::Alert::kindName))
        return std::make_shared<intelligence::Alert>(id);
    if (kind == QLatin1String(workspace::Workspace::kindName))
        return std::make_shared<workspace::Workspace>(id);
    return nullptr;
}

std::vector<std::unique_ptr<Projection>> projections()
{
    std::vector<std::unique_ptr<Projection>> all;
    all.push_back(std::make_unique<LineProjection>());
    all.push_back(std::make_unique<IncidentProjection>());
    all.push_back(std::make_unique<FigureProjection>());
    all.push_back(std::make_unique<EvidenceProjection>());
    all.push_back(std::make_unique<ReviewProjection>());
    all.push_back(std::make_unique<ContactProjection>());
    all.push_back(std::make_unique<ActionProjection>());
    all.push_back(std::make_unique<AlertProjection>());
    return all;
}

} // namespace store
